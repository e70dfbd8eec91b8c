import { expect, test } from 'vitest';
import { keyOf } from './key-of.ts';

test('the key inside can be typed by hand', () => {
  const uri = 'otpauth://totp/Freshfaces:a%40example.org?secret=JBSWY3DPEHPK3PXP&issuer=Freshfaces';
  expect(keyOf(uri)).toBe('JBSWY3DPEHPK3PXP');
});
