import { formatCount } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { NEED_WORDS } from '../words.ts';

type Rows = RotationQuery['rotation']['byNeed'];

/** Turns by need over the whole network, in whole fives and only where no count is under five. */
export function ByNeedTable({ rows }: { rows: Rows }) {
  const shown = (read: (measures: NonNullable<Rows[number]['measures']>) => number) => {
    return ({ measures }: Rows[number]) =>
      measures ? `${formatCount(read(measures))} or more` : 'not shown';
  };
  return (
    <Panel title="By experience">
      <p>
        One person may have several kinds of experience. So that nobody can be picked out, counts
        are rounded down to whole fives, and shown only for the whole network and from 5 up.
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
