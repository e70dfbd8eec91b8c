import { ServiceMatrix } from '@freshfaces/web-kit/charts';
import { plural } from '@freshfaces/web-kit/format';
import { Panel } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';

type Rows = NonNullable<RotationQuery['rotation']['matrix']>;

/** More rows than this are for the spreadsheet of the pool, not for a page. */
const MOST_ROWS = 25;

/** Who took part where, most turns first, under the words each is known by. */
export function TurnsByPerson({ rows }: { rows: Rows }) {
  const organisations = new Map(
    rows.flatMap(({ counts }) =>
      counts.map(({ organisation }) => [organisation?.id ?? '', organisation?.name ?? NAMELESS]),
    ),
  );
  const ids = [...organisations.keys()].sort((a, b) =>
    (organisations.get(a) ?? '').localeCompare(organisations.get(b) ?? ''),
  );
  return (
    <Panel title="By organisation">
      <ServiceMatrix
        title="Turns by person and organisation"
        summary={`${plural(rows.length, 'person', 'people')} took part${rows.length > MOST_ROWS ? `; the ${MOST_ROWS} with most turns are shown` : ''}.`}
        labelHeading="Person"
        months={ids}
        formatMonth={(id) => organisations.get(id) ?? NAMELESS}
        rows={rows.slice(0, MOST_ROWS).map(({ member, counts }, index) => ({
          key: member?.id ?? String(index),
          label: member?.shownAs ?? NAMELESS,
          turns: ids.map(
            (id) => counts.find(({ organisation }) => organisation?.id === id)?.turns ?? 0,
          ),
        }))}
      />
    </Panel>
  );
}
