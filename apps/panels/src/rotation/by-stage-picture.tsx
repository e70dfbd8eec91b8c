import { BarChart } from '@freshfaces/web-kit/charts';
import { formatCount, plural } from '@freshfaces/web-kit/format';
import { Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { ROTATION_STAGE_WORDS } from './stage-words.ts';

type Rows = RotationQuery['rotation']['byStage'];

/** Turns at every stage, as all count alike. */
export function ByStagePicture({ rows }: { rows: Rows }) {
  const all = rows.reduce((sum, { turns }) => sum + turns, 0);
  return (
    <>
      <BarChart
        title="Turns at each stage"
        level={2}
        summary={`${plural(all, 'turn')} at ${plural(rows.length, 'stage')}. Each counts the same.`}
        labelHeading="Stage"
        valueHeading="Turns"
        format={formatCount}
        bars={rows.map(({ stage, turns }) => ({
          label: ROTATION_STAGE_WORDS[stage],
          value: turns,
        }))}
      />
      <Table
        caption="Different people at each stage"
        columns={[
          { heading: 'Stage', names: true, cell: ({ stage }) => ROTATION_STAGE_WORDS[stage] },
          { heading: 'Different people', numeric: true, cell: ({ people }) => formatCount(people) },
        ]}
        rows={rows}
        keyOf={({ stage }) => stage}
      />
    </>
  );
}
