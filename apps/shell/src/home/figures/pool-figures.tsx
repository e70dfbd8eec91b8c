import { useQuery } from '@freshfaces/web-kit/apollo';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Panel, Stat, StatRow } from '@freshfaces/web-kit/ui';
import { graphql } from '../../generated/index.ts';

const POOL = graphql(`
  query HomePool {
    poolSummary { members organisations paused availableNextEightWeeks }
  }
`);

/** How big the shared pool is, and who is free soon. */
export function PoolFigures() {
  const { data } = useQuery(POOL, { errorPolicy: 'all' });
  if (!data?.poolSummary) return null;
  const { members, organisations, paused, availableNextEightWeeks } = data.poolSummary;
  return (
    <Panel title="The shared pool" actions={<Link to="/pool">See the pool</Link>}>
      <StatRow>
        <Stat
          label="People"
          value={formatCount(members)}
          note={`From ${plural(organisations, 'organisation')}.`}
        />
        <Stat
          label="Free in the next 8 weeks"
          value={formatCount(availableNextEightWeeks)}
          note="On at least one day."
        />
        <Stat label="Taking a break" value={formatCount(paused)} note="Not in new draws." />
      </StatRow>
    </Panel>
  );
}
