/** How something stands; each has a shape and a colour of its own. */
export type MarkState = 'good' | 'part' | 'bad' | 'none';

const SIGNS: Record<MarkState, string> = {
  good: 'M8 14.5l4 4 8-9',
  part: 'M8 14h12',
  bad: 'M9 9l10 10M19 9L9 19',
  none: '',
};

/** The sign of a state, beside the words that say it. */
export function StateMark({ state }: { state: MarkState }) {
  return (
    <svg className={`ff-state-mark ff-state-${state}`} width="28" height="28" viewBox="0 0 28 28">
      {state === 'good' ? (
        <circle cx="14" cy="14" r="12" />
      ) : (
        <rect x="3" y="3" width="22" height="22" rx={state === 'none' ? 11 : 4} />
      )}
      <path d={SIGNS[state]} />
    </svg>
  );
}
