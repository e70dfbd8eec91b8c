import type { AreaProps } from '@freshfaces/web-kit/area';
import { Actions, Button, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import type { SessionShown } from './session-page.tsx';
import { usePlaces } from './use-places.ts';

interface MyPlaceProps {
  area: AreaProps;
  session: SessionShown;
  onChange: () => Promise<unknown>;
}

/** A member’s own place at a session: to book, or to give back. */
export function MyPlace({ area, session, onChange }: MyPlaceProps) {
  const { book, giveBack, busy, problem } = usePlaces();
  const memberId = area.viewer?.memberId ?? '';
  const state = session.mine?.state;
  const isFull = session.placesLeft === 0;

  async function take(send: typeof book, said: string) {
    if (!(await send({ sessionId: session.id, memberId }))) return;
    area.announce(said);
    await onChange();
  }

  return (
    <Panel title="My place">
      <p>{placeSaid(session)}</p>
      {problem && <ErrorState {...problem} />}
      {!session.hasStarted && (
        <Actions>
          {state === 'BOOKED' || state === 'WAITING' ? (
            <Button
              kind="secondary"
              busy={busy}
              onClick={() => void take(giveBack, 'Your place is given back.')}
            >
              {state === 'BOOKED' ? 'Give my place back' : 'Stop waiting'}
            </Button>
          ) : (
            <Button
              busy={busy}
              onClick={() => void take(book, isFull ? 'You are on the list.' : 'You have a place.')}
            >
              {isFull ? 'Join the waiting list' : 'Book my place'}
            </Button>
          )}
        </Actions>
      )}
    </Panel>
  );
}

function placeSaid({ mine, placesLeft }: SessionShown): string {
  switch (mine?.state) {
    case 'BOOKED':
      return 'You have a place. We look forward to seeing you.';
    case 'WAITING':
      return `You are number ${mine.turn ?? 1} on the waiting list. We tell you if a place comes free.`;
    case 'ATTENDED':
      return 'You came. Well done.';
    case 'MISSED':
      return 'You did not come. You can book another day.';
    default:
      return placesLeft > 0 ? 'There is room for you.' : 'It is full. You can wait for a place.';
  }
}
