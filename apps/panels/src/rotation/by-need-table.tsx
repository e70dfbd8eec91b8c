import { formatCount, formatDay } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { NEED_WORDS } from '../words.ts';

type Rows = RotationQuery['rotation']['byNeed'];

interface ByNeedTableProps {
  rows: Rows;
  /** The whole quarters the figures are of; null where there are none to show. */
  quarters: { from: string; to: string } | null;
}

/** Turns by need over whole quarters of the whole network, in whole fives and only where no count is under five. */
export function ByNeedTable({ rows, quarters }: ByNeedTableProps) {
  const shown = (read: (measures: NonNullable<Rows[number]['measures']>) => number) => {
    return ({ measures }: Rows[number]) =>
      measures ? `${formatCount(read(measures))} or more` : 'not shown';
  };
  return (
    <Panel title="How turns are shared by experience">
      <p>
        One person may have several kinds of experience. So that nobody can be picked out, counts
        are rounded down to whole fives, and shown only for whole quarters of the whole network, at
        all stages, and from 5 up.
      </p>
      <p>
        {quarters
          ? `These are of ${formatDay(quarters.from)} to ${formatDay(quarters.to)}.`
          : 'Choose a longer period of the whole network to see them.'}
      </p>
      <Table
        caption="Turns by experience"
        captionHidden
        columns={[
          { heading: 'Experience', names: true, cell: ({ need }) => NEED_WORDS[need] },
          { heading: 'Turns', numeric: true, cell: shown(({ turns }) => turns) },
          { heading: 'Different people', numeric: true, cell: shown((m) => m.distinctMembers) },
          { heading: 'No turn', numeric: true, cell: shown(({ neverServed }) => neverServed) },
        ]}
        rows={rows}
        keyOf={({ need }) => need}
      />
    </Panel>
  );
}
