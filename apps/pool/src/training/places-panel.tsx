import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatWeekday } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Button, ErrorState, Panel, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { TrainedMember } from './member-training-query.ts';
import { usePlaces } from './use-places.ts';
import { placeOf } from './words.ts';

interface PlacesPanelProps {
  area: AreaProps;
  member: TrainedMember;
  own: boolean;
  onChange: () => Promise<unknown>;
}

/** A member’s places at training to come, each to give back. */
export function PlacesPanel({ area, member, own, onChange }: PlacesPanelProps) {
  const { giveBack, busy, problem } = usePlaces();
  const coming = (member.trainingBookings ?? []).filter(
    ({ state, session }) => (state === 'BOOKED' || state === 'WAITING') && !session.hasStarted,
  );
  if (coming.length === 0) return null;

  async function give(sessionId: string) {
    if (!(await giveBack({ sessionId, memberId: member.id }))) return;
    area.announce('The place is given back.');
    await onChange();
  }

  return (
    <Panel title={own ? 'My next training' : 'Their next training'}>
      {problem && <ErrorState {...problem} />}
      <ul>
        {coming.map(({ id, state, turn, viewerCanCancel, session }) => (
          <li key={id}>
            <p>
              <strong>{session.course.name}</strong>
              <br />
              {formatWeekday(session.day)}, {session.time}. {placeOf(session)}.
              {state === 'WAITING' && ` On the waiting list, number ${turn ?? 1}.`}
            </p>
            <p>
              <Link to={`${area.basePath}/training/sessions/${session.id}`}>
                See the session
                <VisuallyHidden>{` of ${session.course.name}`}</VisuallyHidden>
              </Link>
            </p>
            {viewerCanCancel && (
              <Button kind="secondary" busy={busy} onClick={() => void give(session.id)}>
                {state === 'BOOKED' ? 'Give the place back' : 'Stop waiting'}
                <VisuallyHidden>{` at ${session.course.name}`}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
