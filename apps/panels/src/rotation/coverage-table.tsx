import { formatDay } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { NEED_WORDS } from '../words.ts';
import { CoveragePicture } from './coverage-picture.tsx';

type Rotation = RotationQuery['rotation'];

interface CoverageTableProps {
  rows: NonNullable<Rotation['coverage']>;
  quarters: NonNullable<Rotation['quarters']>;
}

/** How often panels that asked for an experience had it when they sat. */
export function CoverageTable({ rows, quarters }: CoverageTableProps) {
  return (
    <Panel title="Was coverage met?">
      <p>
        Panels of the whole network from {formatDay(quarters.from)} to {formatDay(quarters.to)}.
        Panels that missed it are counted in whole fives, and nothing is said where fewer than 10
        panels asked.
      </p>
      <CoveragePicture rows={rows} />
      <Table
        caption="Panels that asked for each experience"
        columns={[
          { heading: 'Experience', names: true, cell: ({ need }) => NEED_WORDS[need] },
          {
            heading: 'Panels that asked',
            numeric: true,
            cell: ({ panels }) => panels ?? 'fewer than 5',
          },
          {
            heading: 'Had it, in 100',
            numeric: true,
            cell: ({ metInHundred }) => metInHundred ?? '–',
          },
        ]}
        rows={rows}
        keyOf={({ need }) => need}
      />
    </Panel>
  );
}
