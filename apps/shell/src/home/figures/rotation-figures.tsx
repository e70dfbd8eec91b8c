import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatCount, formatPercent } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, Stat, StatRow } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { yearUpTo } from './year-up-to.ts';

const ROTATION = graphql(`
  query HomeRotation($from: Date!, $to: Date!) {
    rotation(from: $from, to: $to) {
      from
      now { members distinctMembers neverServed busiestTenthShare }
      before { busiestTenthShare }
    }
  }
`);

/** Whether it is the same faces, over the last twelve months. */
export function RotationFigures() {
  const [variables] = useState(() => yearUpTo(new Date()));
  const { data } = useQuery(ROTATION, { variables, errorPolicy: 'all' });
  if (!data?.rotation) return null;
  const { now, before } = data.rotation;
  return (
    <Panel
      title="Who took part in the last 12 months"
      actions={<Link to="/panels/rotation">See the whole picture</Link>}
    >
      <StatRow>
        <Stat
          label="Different people"
          value={formatCount(now.distinctMembers)}
          note={`Of ${formatCount(now.members)} in the pool.`}
        />
        {typeof now.busiestTenthShare === 'number' && (
          <Stat
            label="Turns held by the busiest tenth"
            value={formatPercent(now.busiestTenthShare, 0)}
            note={noteOn(before.busiestTenthShare)}
          />
        )}
        <Stat
          label="Had no turn"
          value={formatCount(now.neverServed)}
          note="Draws lean towards those with the fewest turns."
        />
      </StatRow>
    </Panel>
  );
}

function noteOn(before: number | null | undefined): string {
  return typeof before === 'number'
    ? `${formatPercent(before, 0)} in the 12 months before.`
    : '10% would be all alike.';
}
