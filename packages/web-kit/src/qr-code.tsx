import { encode } from 'uqr';

interface QrCodeProps {
  text: string;
  /** What it is, for those who can’t see it. The same must stand beside it in words. */
  label: string;
}

/** Light cells around the code, without which scanners do not find it (ISO/IEC 18004: four). */
const BORDER = 4;

/** A QR code as one path, dark on light whatever the colours of the page. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      className="ff-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
