import type { AreaProps } from '@freshfaces/web-kit/area';
import { formatWeekday } from '@freshfaces/web-kit/format';
import { Link } from '@freshfaces/web-kit/router';
import { Button, Card, CardGrid, ErrorState, Panel, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { OfferedCourse, TrainedMember } from './member-training-query.ts';
import { usePlaces } from './use-places.ts';
import { usefulFirst } from './useful-first.ts';
import { placeOf, roomIn } from './words.ts';

interface OfferedPanelProps {
  area: AreaProps;
  member: TrainedMember;
  courses: readonly OfferedCourse[];
  own: boolean;
  onChange: () => Promise<unknown>;
}

/** What a member can learn now: sessions with a place to book, and packs to read. */
export function OfferedPanel({ area, member, courses, own, onChange }: OfferedPanelProps) {
  const { book, busy, problem } = usePlaces();
  const asked = new Set((member.trainingBookings ?? []).map(({ session }) => session.id));
  const offered = usefulFirst(courses, member.pathway?.steps ?? [], asked);

  async function take(sessionId: string, full: boolean) {
    if (!(await book({ sessionId, memberId: member.id }))) return;
    area.announce(full ? 'On the waiting list.' : 'The place is booked.');
    await onChange();
  }

  return (
    <Panel title={own ? 'What I can learn now' : 'What they can learn now'}>
      {problem && <ErrorState {...problem} />}
      {offered.length === 0 && <p>Nothing is planned just now. We add new days all the time.</p>}
      <CardGrid>
        {offered.map(({ course, sessions, isNext }) => (
          <Card
            key={course.id}
            title={course.name}
            tag={isNext ? 'Helps with the next step' : null}
          >
            <p>{course.about}</p>
            {course.kind === 'PACK' ? (
              <p>
                <Link to={`${area.basePath}/training/courses/${course.id}`}>
                  {own ? 'Read it now' : 'See the pack'}
                  <VisuallyHidden>{`: ${course.name}`}</VisuallyHidden>
                </Link>
              </p>
            ) : (
              sessions.map((session) => (
                <div key={session.id}>
                  <p>
                    {formatWeekday(session.day)}, {session.time}
                    <br />
                    {placeOf(session)} ({roomIn(session)})
                  </p>
                  <Button
                    kind="secondary"
                    busy={busy}
                    onClick={() => void take(session.id, session.placesLeft === 0)}
                  >
                    {session.placesLeft > 0 ? 'Book a place' : 'Join the waiting list'}
                    <VisuallyHidden>
                      {` at ${course.name} on ${formatWeekday(session.day)}`}
                    </VisuallyHidden>
                  </Button>
                </div>
              ))
            )}
          </Card>
        ))}
      </CardGrid>
    </Panel>
  );
}
