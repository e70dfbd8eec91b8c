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
      {FACES.map((face) => (
        <FaceShape key={`${face.x}`} {...face} />
      ))}
      <path
        d="M72 166h176l-18 94a16 16 0 0 1-16 13H106a16 16 0 0 1-16-13z"
        className="ff-mark-hat"
      />
      <path d="M78 196h164l-4 22H82z" className="ff-hat-band" />
      <rect x="46" y="152" width="228" height="28" rx="14" className="ff-mark-brim" />
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
