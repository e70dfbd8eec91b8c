import type { AreaProps } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';
import { DropOutButton } from './drop-out-button.tsx';

type Draw = NonNullable<DrawResultQuery['draw']>;
type Seats = NonNullable<Draw['panel']>;

interface PanelTableProps {
  area: AreaProps;
  draw: Draw;
  seats: Seats;
}

/** A seat and what its button needs. */
interface Row {
  seat: Seats[number];
  drawId: string;
  announce: AreaProps['announce'];
  /** Whether the viewer's organisation is the one that meets them. */
  mayReach: boolean;
}

/** The people drawn. Nothing here says which rule anyone meets. */
export function PanelTable({ area, draw, seats }: PanelTableProps) {
  const ours = mayReplace(area, draw);
  return (
    <Table
      caption="People on the panel"
      captionHidden
      columns={[
        { heading: 'Person', names: true, cell: personCell },
        {
          heading: 'Home organisation',
          cell: ({ seat }) => seat.homeOrganisation?.name ?? NAMELESS,
        },
        ...(draw.recruitment.stage === 'PANEL_READY'
          ? [{ heading: 'Can they come?', cell: answerCell }]
          : []),
        ...(ours ? [{ heading: 'If they can’t come', cell: dropOutCell }] : []),
      ]}
      rows={seats.map(
        (seat): Row => ({ seat, drawId: draw.id, announce: area.announce, mayReach: ours }),
      )}
      keyOf={({ seat }) => seat.member?.id ?? ''}
    />
  );
}

function mayReplace({ viewer }: AreaProps, { recruitment }: Draw): boolean {
  const { stage, organisation } = recruitment;
  const held = viewer?.roles.some(
    (one) =>
      ['recruiter', 'involvement-lead'].includes(one.role) &&
      one.organisation.id === organisation?.id,
  );
  return stage === 'PANEL_READY' && held === true;
}

function personCell({ seat: { member, replaced } }: Row) {
  return (
    <>
      {member?.shownAs ?? NAMELESS}
      {replaced && <div className="ff-hint">In place of {replaced.shownAs}</div>}
    </>
  );
}

function answerCell({ seat: { saidYes, member }, mayReach }: Row) {
  return (
    <>
      <Tag tone={saidYes ? 'good' : 'waiting'}>{saidYes ? 'Said yes' : 'Not answered yet'}</Tag>
      {saidYes && member && mayReach && (
        <div>
          <Link to={`/pool/members/${member.id}`}>How to reach them</Link>
        </div>
      )}
    </>
  );
}

function dropOutCell({ seat: { member }, drawId, announce }: Row) {
  return member ? (
    <DropOutButton drawId={drawId} member={member} announce={announce} />
  ) : (
    'Not possible right now'
  );
}
