import { formatMoment } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Details, Table, Tag } from '@freshfaces/web-kit/ui';
import type { RecruitmentQuery } from '../generated/graphql.ts';
import { STATE_TONES, STATE_WORDS } from '../words.ts';

interface EarlierDrawsProps {
  draws: NonNullable<RecruitmentQuery['recruitment']>['draws'];
  current: string | undefined;
  basePath: string;
}

/** Draws that ended without a panel. Nothing that was published is ever taken down. */
export function EarlierDraws({ draws, current, basePath }: EarlierDrawsProps) {
  const ended = draws.filter(({ id }) => id !== current);
  if (ended.length === 0) return null;
  return (
    <Details summary="Earlier draws that ended without a panel">
      <Table
        caption="Earlier draws"
        captionHidden
        columns={[
          { heading: 'Started', cell: ({ startedAt }) => formatMoment(startedAt), names: true },
          {
            heading: 'How it ended',
            cell: ({ state, reason }) => (
              <>
                <Tag tone={STATE_TONES[state]}>{STATE_WORDS[state]}</Tag>
                <div className="ff-hint">{reason}</div>
              </>
            ),
          },
          {
            heading: 'Record',
            cell: ({ id, publishedAt }) =>
              publishedAt ? (
                <Link to={`${basePath}/records/${id}`}>Public record</Link>
              ) : (
                'Never published'
              ),
          },
        ]}
        rows={ended}
        keyOf={({ id }) => id}
      />
    </Details>
  );
}
