import { BarChart } from '@freshfaces/web-kit/charts';
import { formatCount, formatPercent } from '@freshfaces/web-kit/format';
import { Panel, Stat, StatRow } from '@freshfaces/web-kit/ui';
import type { Faces } from './rotation-query.ts';

interface FacesProps {
  now: Faces;
  before: Faces;
}

/** The three things to see first: how many faces, how many never, and what the busiest tenth hold. */
export function FacesAtAGlance({ now, before }: FacesProps) {
  const share = now.busiestTenthShare ?? 0;
  const least = now.evenestTenthShare ?? 0;
  return (
    <Panel title="At a glance">
      <StatRow>
        <Stat
          value={formatCount(now.distinctMembers)}
          label="Different people took part"
          note={`of ${formatCount(now.members)} in the pool; ${formatCount(before.distinctMembers)} the period before`}
        />
        <Stat
          value={formatCount(now.neverServed)}
          label="Had no turn"
          note={`${formatCount(before.neverServed)} the period before`}
        />
        <Stat
          value={formatCount(Math.round(now.effectiveFaces ?? 0))}
          label="Effective faces"
          note="As spread as if this many people shared all the turns equally"
        />
      </StatRow>
      <BarChart
        title="What the busiest tenth hold"
        summary={`The busiest tenth of the pool had ${formatPercent(share, 0)} of all turns. Shared as evenly as can be, they would have had ${formatPercent(least, 0)}.`}
        labelHeading="Period"
        valueHeading="Share of all turns"
        format={(value) => formatPercent(value, 0)}
        max={Math.max(0.4, share, before.busiestTenthShare ?? 0)}
        bars={[
          { label: 'This period', value: share, emphasis: 'now' },
          ...(before.busiestTenthShare === null || before.busiestTenthShare === undefined
            ? []
            : [{ label: 'The period before', value: before.busiestTenthShare }]),
          { label: 'This period, shared evenly', value: least },
        ]}
      />
    </Panel>
  );
}
