import { EmptyState, Panel, Table } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';

type Reserves = NonNullable<NonNullable<DrawResultQuery['draw']>['reserves']>;

/** Who is asked when someone can't come, in the order the draw fixed. */
export function ReservesTable({ reserves }: { reserves: Reserves }) {
  return (
    <Panel title="In reserve">
      {reserves.length === 0 ? (
        <EmptyState title="No announced reserve is left. The draw’s order still says who comes next." />
      ) : (
        <Table
          caption="Reserves in the order they are asked"
          columns={[
            { heading: 'Order', cell: ({ place }) => place },
            {
              heading: 'Person',
              names: true,
              cell: ({ member }) => member?.shownAs ?? NAMELESS,
            },
            {
              heading: 'Home organisation',
              cell: ({ homeOrganisation }) => homeOrganisation?.name ?? NAMELESS,
            },
          ]}
          rows={reserves}
          keyOf={({ place }) => String(place)}
        />
      )}
    </Panel>
  );
}
