import { formatCount, formatDay } from '@freshfaces/web-kit/format';
import { Panel, Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { WhenPicture } from './when-picture.tsx';

type Rows = NonNullable<RotationQuery['rotation']['servedWhen']>;

/** More rows than this are too many to look at. */
const MOST_ROWS = 25;
const MOST_WAITING = 12;

interface ServedWhenPanelProps {
  rows: Rows;
  /** How many took part in all. */
  people: number;
  months: readonly string[];
}

/** Who took part when, under the words each is known by, and who waits longest for a turn. */
export function ServedWhenPanel({ rows, people, months }: ServedWhenPanelProps) {
  return (
    <>
      <Panel title="By month">
        <WhenPicture rows={rows} people={people} months={months} most={MOST_ROWS} />
      </Panel>
      <Panel title="Who waits longest">
        <Table
          caption={`Longest since a turn${rows.length > MOST_WAITING ? `, the first ${MOST_WAITING}` : ''}`}
          columns={[
            { heading: 'Person', names: true, cell: ({ member }) => member?.shownAs ?? NAMELESS },
            {
              heading: 'Last turn',
              cell: ({ lastOn }) => (lastOn ? formatDay(lastOn) : 'Not yet'),
            },
            {
              heading: 'Days since',
              numeric: true,
              cell: ({ daysSince }) =>
                typeof daysSince === 'number' ? formatCount(daysSince) : '–',
            },
            { heading: 'Turns in this period', numeric: true, cell: ({ total }) => total },
          ]}
          rows={longestFirst(rows).slice(0, MOST_WAITING)}
          keyOf={({ member }) => member?.id ?? ''}
        />
      </Panel>
    </>
  );
}

function longestFirst(rows: Rows): Rows {
  const days = ({ daysSince }: Rows[number]) => daysSince ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (days(a) === days(b) ? 0 : days(b) > days(a) ? 1 : -1));
}
