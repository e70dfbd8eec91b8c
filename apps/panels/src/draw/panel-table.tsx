import type { AreaProps } from '@freshfaces/web-kit/area';
import { Link } from '@freshfaces/web-kit/router';
import { Table, Tag } from '@freshfaces/web-kit/ui';
import type { DrawResultQuery } from '../generated/graphql.ts';
import { MoreTimeButton } from '../places/more-time-button.tsx';
import { isUnanswered, PLACE_TONES, PLACE_WORDS } from '../places/place-words.ts';
import { NAMELESS } from '../words.ts';
import { DropOutButton } from './drop-out-button.tsx';

type Draw = NonNullable<DrawResultQuery['draw']>;
type Seats = NonNullable<Draw['panel']>;

interface PanelTableProps {
  area: AreaProps;
  draw: Draw;
  seats: Seats;
  onChanged: () => void;
}

/** A seat and what its buttons need. */
interface Row {
  seat: Seats[number];
  drawId: string;
  area: AreaProps;
  onChanged: () => void;
  /** Whether the viewer's organisation is the one that meets them. */
  mayReach: boolean;
}

/** The people drawn, and where each place stands. Nothing here says which rule anyone meets, or why. */
export function PanelTable({ area, draw, seats, onChanged }: PanelTableProps) {
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
        { heading: 'Can they come?', cell: answerCell },
        { heading: 'What happens next', cell: whatNextCell },
        ...(ours ? [{ heading: 'If they can’t come', cell: dropOutCell, screenOnly: true }] : []),
      ]}
      rows={seats.map((seat): Row => ({ seat, drawId: draw.id, area, onChanged, mayReach: ours }))}
      keyOf={({ seat }) => seat.member?.id ?? ''}
    />
  );
}

/** May the viewer write down that someone can't come? */
export function mayReplace({ viewer }: AreaProps, { recruitment }: Draw): boolean {
  const { stage, organisation } = recruitment;
  const held = viewer?.roles.some(
    (one) =>
      ['recruiter', 'involvement-lead'].includes(one.role) &&
      one.organisation.id === organisation?.id,
  );
  return stage !== 'COMPLETED' && stage !== 'CALLED_OFF' && held === true;
}

function personCell({ seat: { member, replaced, isKept } }: Row) {
  return (
    <>
      {member?.shownAs ?? NAMELESS}
      {replaced && <div className="ff-hint">In place of {replaced.shownAs}</div>}
      {isKept && <div className="ff-hint">Keeps the place an earlier draw gave them</div>}
    </>
  );
}

function answerCell({ seat: { state, member }, mayReach }: Row) {
  if (!state) return null;
  return (
    <>
      <Tag tone={PLACE_TONES[state]}>{PLACE_WORDS[state]}</Tag>
      {state === 'ACCEPTED' && member && mayReach && (
        <div>
          <Link to={`/pool/members/${member.id}`}>How to reach them</Link>
        </div>
      )}
    </>
  );
}

function whatNextCell({ seat, drawId, area, onChanged }: Row) {
  const { state, whatNext, hadMoreTime, member, viewerCanGiveMoreTime } = seat;
  if (!isUnanswered(state ?? null)) return whatNext;
  return (
    <>
      {whatNext}
      {hadMoreTime && <div className="ff-hint">With more time than usual</div>}
      {viewerCanGiveMoreTime && member && (
        <div>
          <MoreTimeButton area={area} drawId={drawId} member={member} onGiven={onChanged} />
        </div>
      )}
    </>
  );
}

function dropOutCell({ seat: { member }, drawId, area }: Row) {
  return member ? (
    <DropOutButton drawId={drawId} member={member} announce={area.announce} />
  ) : (
    'Not possible right now'
  );
}
