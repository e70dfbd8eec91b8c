import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatPence } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import { REWARD_STATE_WORDS } from '../rewards/reward-words.ts';
import type { ShownOpportunity } from './opportunity-query.ts';
import { WAY_WORDS } from './opportunity-words.ts';

type Placed = NonNullable<ShownOpportunity['placed']>[number];

interface PlacedTableProps {
  area: AreaProps;
  opportunity: ShownOpportunity;
  placed: readonly Placed[];
}

/** Who has a place, under the two words they are known by. */
export function PlacedTable({ area, opportunity, placed }: PlacedTableProps) {
  return (
    <Table
      caption={opportunity.state === 'DONE' ? 'Who had a place' : 'Who has a place'}
      columns={[
        {
          heading: 'Member',
          names: true,
          cell: (row) => memberCell(area, row),
        },
        { heading: 'How', cell: ({ way }) => (way ? WAY_WORDS[way] : 'In person') },
        ...(opportunity.state === 'DONE' ? [{ heading: 'Took part', cell: tookPart }] : []),
        { heading: 'Reward', cell: rewardCell },
      ]}
      rows={placed}
      keyOf={({ member }) => member.id}
    />
  );
}

function memberCell({ basePath }: AreaProps, { member }: Placed) {
  return <Link to={`${basePath}/members/${member.id}`}>{member.shownAs}</Link>;
}

function tookPart({ tookPart: came }: Placed) {
  return came ? <Tag tone="good">Took part</Tag> : <Tag>Did not come</Tag>;
}

function rewardCell({ reward }: Placed): string {
  if (!reward) return 'None';
  const { state, totalPence } = reward;
  if (state === 'DECLINED') {
    return totalPence > 0 ? `Not wanted; ${formatPence(totalPence)} spent` : 'Not wanted';
  }
  return `${formatPence(totalPence)}, ${REWARD_STATE_WORDS[state].toLowerCase()}`;
}
