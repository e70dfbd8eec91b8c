/** Freshfaces' mark: three friendly faces leaning out of one hat. Decorative. */
export function BrandMark({ size = 40 }: { size?: number }) {
  return (
    <svg className="ff-mark" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="14" cy="20" r="9" className="ff-mark-a" />
      <circle cx="34" cy="20" r="9" className="ff-mark-b" />
      <circle cx="24" cy="14" r="10" className="ff-mark-c" />
      <g className="ff-mark-face">
        <circle cx="20.5" cy="12.5" r="1.4" />
        <circle cx="27.5" cy="12.5" r="1.4" />
        <path d="M19.5 16.5c2.4 3 6.6 3 9 0" />
      </g>
      <path d="M9 28c0 11 6 18 15 18s15-7 15-18z" className="ff-mark-hat" />
      <path d="M4.5 25q3 4.6 19.5 5t19.5-5" strokeWidth="5" className="ff-mark-brim" />
    </svg>
  );
}
