import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

const URI = 'otpauth://totp/Freshfaces:a%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=Freshfaces';

test('every dark cell of the code is drawn where it belongs, inside a light border of four', () => {
  render(<QrCode text={URI} label="QR code" />);
  const drawn = screen.getByRole('img').querySelector('path')?.getAttribute('d') ?? '';
  const { data, size } = encode(URI, { ecc: 'M', border: 4 });
  const cells = [...drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(cells).toHaveLength(data.flat().filter(Boolean).length);
  expect(cells.every(([x = 0, y = 0]) => data[y]?.[x])).toBe(true);
  expect(Math.min(...cells.flat())).toBe(4);
  expect(Math.max(...cells.flat())).toBe(size - 5);
});
