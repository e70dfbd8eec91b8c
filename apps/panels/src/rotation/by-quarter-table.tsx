import { formatCount, formatMonth } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import { quartersOf } from './quarters.ts';
import type { Rotation } from './use-rotation.ts';

/** Turns of each quarter, and how many of the people who took them came for the first time. */
export function ByQuarterTable({ months }: Pick<Rotation, 'months'>) {
  return (
    <Panel title="Quarter by quarter">
      <p>
        A new face is someone with their first turn since the period began, so there are more of
        them in its first quarters.
      </p>
      <Table
        caption="Turns and new faces by quarter"
        captionHidden
        columns={[
          {
            heading: 'Quarter',
            names: true,
            cell: ({ from, to }) =>
              from === to ? formatMonth(from) : `${formatMonth(from)} to ${formatMonth(to)}`,
          },
          { heading: 'Turns', numeric: true, cell: ({ turns }) => formatCount(turns) },
          { heading: 'New faces', numeric: true, cell: ({ newFaces }) => formatCount(newFaces) },
        ]}
        rows={quartersOf(months)}
        keyOf={({ from }) => from}
      />
    </Panel>
  );
}
