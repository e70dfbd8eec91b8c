import { formatMoment } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Details, Table, Tag } from '@freshfaces/web-kit/ui';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { STATE_TONES, STATE_WORDS } from '../words.ts';

type Draws = NonNullable<RecruitmentQuery['recruitment']>['draws'];
type Row = Draws[number];

interface EarlierDrawsProps {
  draws: Draws;
  current: string | undefined;
}

/** Draws that ended without a panel. Nothing that was published is ever taken down. */
export function EarlierDraws({ draws, current }: EarlierDrawsProps) {
  const ended = draws.filter(({ id }) => id !== current);
  if (ended.length === 0) return null;
  return (
    <Details summary="Earlier draws that ended without a panel">
      <Table
        caption="Earlier draws"
        captionHidden
        columns={[
          { heading: 'Started', cell: ({ startedAt }) => formatMoment(startedAt), names: true },
          { heading: 'How it ended', cell: endCell },
          { heading: 'Record', cell: recordCell },
        ]}
        rows={ended}
        keyOf={({ id }) => id}
      />
    </Details>
  );
}

function endCell({ state, reason }: Row) {
  return (
    <>
      <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>
      <div className="ff-hint">{reason}</div>
    </>
  );
}

function recordCell({ id, publishedAt }: Row) {
  return publishedAt ? <Link to={`../records/${id}`}>Public record</Link> : 'Never published';
}
