import { formatCount, formatMoment } from '@freshfaces/web-kit/format';
import { Table } from '@freshfaces/web-kit/ui';
import type { ReadSource } from './read-record.ts';

/** Who gave a share of the luck, what they promised before, and what they revealed after. */
export function SourcesTable({ sources }: { sources: readonly ReadSource[] }) {
  return (
    <Table
      caption="Sources of luck"
      captionHidden
      columns={[
        { heading: 'Who', names: true, cell: whoCell },
        { heading: 'Promised', cell: promisedCell },
        { heading: 'Revealed', cell: revealedCell },
      ]}
      rows={sources}
      keyOf={({ id }) => id}
    />
  );
}

function whoCell({ by, note }: ReadSource) {
  return (
    <>
      {by}
      <div className="ff-hint">{note}</div>
    </>
  );
}

function promisedCell({ commitment, round }: ReadSource) {
  if (!round) return hash(commitment ?? '–');
  return (
    <>
      Round {formatCount(round.number)}
      <div className="ff-hint">Nobody could know it before {formatMoment(round.at)}.</div>
    </>
  );
}

function revealedCell({ state, value }: ReadSource) {
  if (state === 'open') return 'not yet';
  return state === 'left-out' ? 'Kept back, so left out' : hash(value ?? '');
}

function hash(text: string) {
  return <code className="ff-hash">{text}</code>;
}
