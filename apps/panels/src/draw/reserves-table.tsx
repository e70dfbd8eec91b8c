import type { AreaProps } from '@freshfaces/web-kit/area';
import { EmptyState, Panel, Table } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { DropOutButton } from './drop-out-button.tsx';
import { mayReplace } from './panel-table.tsx';

type Draw = NonNullable<DrawResultQuery['draw']>;

interface ReservesTableProps {
  area: AreaProps;
  draw: Draw;
  reserves: NonNullable<Draw['reserves']>;
}

/** A reserve and what their button needs. */
interface Row {
  area: AreaProps;
  drawId: string;
  reserve: ReservesTableProps['reserves'][number];
}

/** Who is asked when someone can't come, in the order the draw fixed; who can't any more is written down. */
export function ReservesTable({ area, draw, reserves }: ReservesTableProps) {
  return (
    <Panel title="In reserve">
      {reserves.length === 0 ? (
        <EmptyState title="No announced reserve is left. The draw’s order still says who comes next." />
      ) : (
        <Table
          caption="Reserves in the order they are asked"
          columns={[
            { heading: 'Order', cell: ({ reserve }) => reserve.place },
            {
              heading: 'Person',
              names: true,
              cell: ({ reserve }) => reserve.member?.shownAs ?? NAMELESS,
            },
            {
              heading: 'Home organisation',
              cell: ({ reserve }) => reserve.homeOrganisation?.name ?? NAMELESS,
            },
            ...(mayReplace(area, draw)
              ? [{ heading: 'If they can’t come', cell: outOfLineCell, screenOnly: true }]
              : []),
          ]}
          rows={reserves.map((reserve): Row => ({ area, drawId: draw.id, reserve }))}
          keyOf={({ reserve }) => reserve.member?.id ?? String(reserve.place)}
        />
      )}
    </Panel>
  );
}

function outOfLineCell({ area, drawId, reserve: { member } }: Row) {
  if (!member) return 'Not possible right now';
  return <DropOutButton drawId={drawId} member={member} inLine announce={area.announce} />;
}
