interface Face {
  x: number;
  y: number;
  size: number;
  tone: 'a' | 'b' | 'c' | 'd';
}

const FACES: Face[] = [
  { x: 78, y: 132, size: 34, tone: 'a' },
  { x: 242, y: 132, size: 34, tone: 'b' },
  { x: 118, y: 92, size: 38, tone: 'd' },
  { x: 204, y: 90, size: 38, tone: 'a' },
  { x: 160, y: 118, size: 44, tone: 'c' },
];

/** A hat full of friendly faces. Decorative. */
export function HatPicture() {
  return (
    <svg className="ff-hat-picture" viewBox="0 0 320 300" aria-hidden="true">
      <circle cx="160" cy="150" r="146" className="ff-hat-glow" />
      <ellipse cx="160" cy="158" rx="112" ry="28" className="ff-mark-face" />
      {FACES.map((face) => (
        <FaceShape key={`${face.x}`} {...face} />
      ))}
      <path d="M74 168c0 78 34 112 86 112s86-34 86-112z" className="ff-mark-hat" />
      <path
        d="M75 176q85 28 170 0 -1 22 -6 40 -79 24 -158 0 -5 -18 -6 -40z"
        className="ff-hat-band"
      />
      <path d="M38 144q16 32 122 34t122-34" strokeWidth="24" className="ff-mark-brim" />
    </svg>
  );
}

function FaceShape({ x, y, size, tone }: Face) {
  const eye = size * 0.3;
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r={size} className={`ff-face-${tone}`} />
      <g className="ff-mark-face">
        <circle cx={-eye} cy={-size * 0.14} r={size * 0.09} />
        <circle cx={eye} cy={-size * 0.14} r={size * 0.09} />
        <path d={`M${-eye} ${size * 0.2}q${eye} ${size * 0.36} ${eye * 2} 0`} />
      </g>
    </g>
  );
}
