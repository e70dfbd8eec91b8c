import { formatMoment, plural } from '@freshfaces/web-kit/format';
import { Details, Notice } from '@freshfaces/web-kit/ui';
import type { ReadRecord } from './read-record.ts';

/** What came before this draw, who was missing, and what was fixed about shares that are kept back. */
export function RecordHistory({ record }: { record: ReadRecord }) {
  const { earlier, absent, sources } = record;
  const keptBack = sources.filter(({ state }) => state === 'left-out');
  return (
    <>
      {earlier.length > 0 && (
        <Notice
          tone="warning"
          title={`This is not the first try: ${plural(earlier.length, 'earlier draw')} for this post.`}
        >
          <ul>
            {earlier.map(({ commitment, why }) => (
              <li key={commitment}>
                {why} <code className="ff-hash">{commitment}</code>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {keptBack.length > 0 && (
        <Notice
          tone="warning"
          title={`${namesOf(keptBack.map(({ by }) => by))} kept a share back.`}
        >
          <p>
            The draw went on without it, as was fixed before. Nobody could know what that would
            change.
          </p>
        </Notice>
      )}
      <Details summary="What was fixed about the shares">
        <p>{ruleInWords(record)}</p>
        {absent.length > 0 && (
          <p>
            Asked to be a witness, but gave no share in time: {namesOf(absent)}. The draw does not
            depend on them.
          </p>
        )}
      </Details>
    </>
  );
}

function ruleInWords({ leavesOut, deadline }: ReadRecord): string {
  const by = deadline ? ` by ${formatMoment(deadline)}` : '';
  return leavesOut
    ? `A share that was not revealed${by} is left out. The public source of luck comes only after that.`
    : `If a share was not revealed${by}, nobody would be drawn.`;
}

function namesOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
