/** Two stations on a line, filled as they are reached. The cells beside it say the same in words. */
export function Lane({ reached }: { reached: 0 | 1 | 2 }) {
  return (
    <svg viewBox="0 0 84 24" width="84" height="24" aria-hidden="true" focusable="false">
      <line
        x1="14"
        y1="12"
        x2="70"
        y2="12"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={reached === 2 ? undefined : '4 4'}
      />
      {[1, 2].map((station) => (
        <Station key={station} x={station === 1 ? 14 : 70} done={reached >= station} />
      ))}
    </svg>
  );
}

function Station({ x, done }: { x: number; done: boolean }) {
  return (
    <>
      <circle
        cx={x}
        cy="12"
        r="9"
        fill={done ? 'currentColor' : '#fff'}
        stroke="currentColor"
        strokeWidth="2"
      />
      {done && <path d={`M${x - 4} 12 l3 3 l5 -6`} fill="none" stroke="#fff" strokeWidth="2" />}
    </>
  );
}
