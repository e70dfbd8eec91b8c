import { formatTime } from '@freshfaces/web-kit/format';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import { Lane } from './lane.tsx';
import type { CeremonyDraw } from './use-own-share.ts';

type Witness = CeremonyDraw['witnesses'][number];

interface Row {
  who: string;
  hint: string;
  /** Instants; null while it has not happened. */
  promisedAt: string | null;
  revealedAt: string | null;
  /** What is said while it is not revealed. */
  waiting: string;
  absent: boolean;
}

/** Who gives a share of the luck, who has promised theirs and who has revealed it: drawn and in words. */
export function ShareBoard({ draw }: { draw: CeremonyDraw }) {
  return (
    <Table
      caption="Who gives a share of the luck"
      columns={[
        { heading: 'Who', names: true, cell: whoCell },
        { heading: 'How far', cell: laneCell },
        { heading: 'Promised', cell: promisedCell },
        { heading: 'Revealed', cell: revealedCell },
      ]}
      rows={rowsOf(draw)}
      keyOf={({ who }) => who}
    />
  );
}

function rowsOf(draw: CeremonyDraw): Row[] {
  const { state, publishedAt, beaconAt, pickedAt } = draw;
  const closed = state === 'CLOSING' || state === 'PICKED';
  const server: Row = {
    who: 'The Freshfaces server',
    hint: 'Promised with the list of people, revealed last.',
    promisedAt: publishedAt ?? null,
    revealedAt: closed ? (pickedAt ?? publishedAt ?? null) : null,
    waiting: 'Not yet',
    absent: false,
  };
  const beacon: Row = {
    who: 'The public beacon (drand)',
    hint: 'Run by many organisations round the world. Nobody can foresee it.',
    promisedAt: publishedAt ?? null,
    revealedAt: state === 'PICKED' ? (beaconAt ?? null) : null,
    waiting: beaconAt ? `Speaks at ${formatTime(beaconAt)}` : '',
    absent: false,
  };
  const late = state !== 'GATHERING';
  return [
    ...draw.witnesses.map((witness) => rowOf(witness, late)),
    server,
    ...(beaconAt ? [beacon] : []),
  ];
}

function rowOf({ name, recruits, givenAt, revealedAt }: Witness, late: boolean): Row {
  return {
    who: name ?? 'An organisation',
    hint: recruits ? 'Recruits.' : 'Witness.',
    promisedAt: givenAt ?? null,
    revealedAt: revealedAt ?? null,
    waiting: 'Not yet',
    absent: late && !givenAt,
  };
}

function whoCell({ who, hint }: Row) {
  return (
    <>
      {who}
      <div className="ff-hint">{hint}</div>
    </>
  );
}

function laneCell({ promisedAt, revealedAt, absent }: Row) {
  return <Lane reached={absent ? 0 : revealedAt ? 2 : promisedAt ? 1 : 0} />;
}

function promisedCell({ promisedAt, absent }: Row) {
  if (absent) return <Tag tone="warning">Did not in time</Tag>;
  return promisedAt ? (
    <Tag tone="good">{`✓ ${formatTime(promisedAt)}`}</Tag>
  ) : (
    <Tag tone="waiting">Not yet</Tag>
  );
}

function revealedCell({ revealedAt, waiting, absent }: Row) {
  if (absent) return '–';
  return revealedAt ? (
    <Tag tone="good">{`✓ ${formatTime(revealedAt)}`}</Tag>
  ) : (
    <Tag tone="waiting">{waiting}</Tag>
  );
}
