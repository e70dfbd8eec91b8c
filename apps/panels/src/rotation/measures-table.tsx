import { formatCount, formatDecimal, formatPercent } from '@freshfaces/web-kit/format';
import { Actions, CsvButton, Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import type { Faces } from './rotation-query.ts';

type MeasuresTableProps = Pick<RotationQuery['rotation'], 'now' | 'before' | 'csv'>;

interface Measure {
  label: string;
  meaning: string;
  read: (faces: Faces) => number | null | undefined;
  format: (value: number) => string;
}

const MEASURES: readonly Measure[] = [
  { label: 'Turns', meaning: 'All stages count', read: ({ turns }) => turns, format: formatCount },
  {
    label: 'Different people',
    meaning: 'Had at least one turn',
    read: ({ distinctMembers }) => distinctMembers,
    format: formatCount,
  },
  {
    label: 'No turn',
    meaning: 'In the pool, but not asked yet',
    read: ({ neverServed }) => neverServed,
    format: formatCount,
  },
  {
    label: 'Share of the busiest tenth',
    meaning: 'Of all turns',
    read: ({ busiestTenthShare }) => busiestTenthShare,
    format: (value) => formatPercent(value),
  },
  {
    label: 'The same, shared evenly',
    meaning: 'The least it could be with as many turns',
    read: ({ evenestTenthShare }) => evenestTenthShare,
    format: (value) => formatPercent(value),
  },
  {
    label: 'Effective faces',
    meaning: 'As if this many shared all turns equally (inverse Herfindahl index)',
    read: ({ effectiveFaces }) => effectiveFaces,
    format: (value) => formatDecimal(value, 1),
  },
  {
    label: 'Gini coefficient',
    meaning: '0: all alike; near 1: one does it all',
    read: ({ gini }) => gini,
    format: (value) => formatDecimal(value, 2),
  },
  {
    label: 'Days since the last turn',
    meaning: 'Median over those who ever took part',
    read: ({ medianDaysSinceLastTurn }) => medianDaysSinceLastTurn,
    format: formatCount,
  },
];

/** Every measure with what it means, this period beside the one before; all of it as a file. */
export function MeasuresTable({ now, before, csv }: MeasuresTableProps) {
  return (
    <>
      <Table
        caption="Same-faces measures"
        captionHidden
        columns={[
          { heading: 'Measure', names: true, cell: measureCell },
          { heading: 'This period', numeric: true, cell: (measure) => figure(measure, now) },
          { heading: 'Period before', numeric: true, cell: (measure) => figure(measure, before) },
        ]}
        rows={MEASURES}
        keyOf={({ label }) => label}
      />
      <Actions>
        <CsvButton label="Save as a spreadsheet" load={async () => csv} onError={() => undefined} />
      </Actions>
    </>
  );
}

function measureCell({ label, meaning }: Measure) {
  return (
    <>
      {label}
      <div className="ff-hint">{meaning}</div>
    </>
  );
}

function figure({ read, format }: Measure, faces: Faces): string {
  const value = read(faces);
  return value === null || value === undefined ? '–' : format(value);
}
