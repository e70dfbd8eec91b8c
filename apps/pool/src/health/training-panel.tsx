import { BarChart } from '@freshfaces/web-kit/charts';
import { formatCount, formatDay } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { TrainingRole } from '../generated/graphql.ts';
import { ROLE_WORDS } from '../words.ts';
import { areaName } from './area-name.ts';
import type { Health } from './health-query.ts';

interface TrainingPanelProps {
  health: Health;
  role: TrainingRole;
}

/** Who is trained, ready, running out and coming: this role by area, then every role. */
export function TrainingPanel({ health, role }: TrainingPanelProps) {
  const byArea = health.roles.filter((one) => !one.everywhere && one.role === role);
  const everywhere = health.roles.filter((one) => one.everywhere);
  const all = everywhere.find((one) => one.role === role);
  return (
    <Panel title="Training">
      <BarChart
        title={`${ROLE_WORDS[role]}: trained and free, by area`}
        summary={`${formatCount(all?.ready ?? 0)} of ${formatCount(all?.trained ?? 0)} trained people are free on most days to ${formatDay(health.to)}. Family and carers are not counted here.`}
        labelHeading="Area"
        valueHeading="People"
        bars={byArea.map((one) => ({ label: areaName(one.area), value: one.ready }))}
        format={formatCount}
      />
      <Table
        caption={`Every role, to ${formatDay(health.to)}`}
        columns={[
          { heading: 'Role', cell: (one) => ROLE_WORDS[one.role], names: true },
          { heading: 'Trained', cell: (one) => formatCount(one.trained), numeric: true },
          { heading: 'Trained and free', cell: (one) => formatCount(one.ready), numeric: true },
          { heading: 'Runs out', cell: (one) => formatCount(one.expiring), numeric: true },
          { heading: 'Booked to learn', cell: (one) => formatCount(one.booked), numeric: true },
        ]}
        rows={everywhere}
        keyOf={(one) => one.role}
      />
    </Panel>
  );
}
