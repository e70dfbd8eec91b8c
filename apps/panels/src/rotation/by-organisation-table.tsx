import { formatCount, formatDecimal } from '@freshfaces/web-kit/format';
import { Table } from '@freshfaces/web-kit/ui';
import type { RotationQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';

type Rows = RotationQuery['rotation']['byOrganisation'];

/** How each organisation shares turns at its posts: how many people, how many lent, how many drawn. */
export function ByOrganisationTable({ rows }: { rows: Rows }) {
  return (
    <>
      <p>
        Lent turns were taken by members of other organisations. Drawn says how many of 100 seats on
        panels came by draw; a seat filled by hand counts as a turn for the member, and not to the
        credit of the organisation.
      </p>
      <Table
        caption="Turns by organisation of the post"
        captionHidden
        columns={[
          {
            heading: 'Posts of',
            names: true,
            cell: ({ organisation }) => organisation?.name ?? NAMELESS,
          },
          { heading: 'Turns', numeric: true, cell: ({ turns }) => formatCount(turns) },
          { heading: 'Different people', numeric: true, cell: ({ people }) => formatCount(people) },
          {
            heading: 'Effective faces',
            numeric: true,
            cell: ({ effectiveFaces }) => formatDecimal(effectiveFaces ?? 0, 1),
          },
          { heading: 'Lent', numeric: true, cell: ({ lent }) => formatCount(lent) },
          {
            heading: 'Drawn, in 100',
            numeric: true,
            cell: ({ drawnInHundred }) => drawnInHundred ?? '–',
          },
        ]}
        rows={rows}
        keyOf={({ organisation }) => organisation?.id ?? ''}
      />
    </>
  );
}
