import { Link } from '@freshfaces/web-kit/router';
import { Notice } from '@freshfaces/web-kit/ui';
import type { PlaceState } from '../../generated/graphql.ts';
import { lastDayWords } from '../../places/place-words.ts';
import type { Place } from './place-page.tsx';

/** What to say where nothing waits for an answer any more, or not yet. */
const OVER: Partial<Record<PlaceState, string>> = {
  DECLINED: 'You said no. That is fine.',
  LAPSED: 'The time to answer is over. That is fine.',
  DROPPED_OUT: 'You are not on this panel any more.',
  WITHDRAWN_BY_US: 'You are not on this panel any more. You did nothing wrong.',
};

/** How things stand with a member's place, and what happens next. */
export function PlaceNews({ place }: { place: Place }) {
  const { state, viewerCanSayYes, viewerCanSayNo, answerBy } = place;
  const over = OVER[state];
  if (over) {
    return (
      <Notice title={over} live>
        <p>Someone else has your place now. It never counts against you.</p>
        <p>You can be drawn again another time.</p>
      </Notice>
    );
  }
  if (state === 'CALLED_OFF') {
    return (
      <Notice title="This panel does not take place." live>
        <p>You did nothing wrong. The days are yours again.</p>
        <p>You can be drawn again another time.</p>
      </Notice>
    );
  }
  if (state === 'RESERVE') {
    return (
      <Notice title="You are in line for this panel.">
        <p>If someone can’t come, we may ask you. Now you need to do nothing.</p>
      </Notice>
    );
  }
  if (state === 'ACCEPTED') {
    return (
      <Notice tone="good" title="You said yes. Thank you." live>
        <p>Someone will be in touch about the day.</p>
        <p>
          They see your name only if you agreed to that.{' '}
          <Link to="/pool/me/consents">See what you agreed to</Link>.
        </p>
        {viewerCanSayNo && <p>If things change, you can still say no, up to and on the day.</p>}
      </Notice>
    );
  }
  if (state === 'INVITED' || state === 'TALKING') {
    if (!viewerCanSayYes) {
      return (
        <Notice title="The interviews have started.">
          <p>If you can’t come, please tell the people who run them.</p>
        </Notice>
      );
    }
    return (
      <>
        {state === 'TALKING' && (
          <Notice title="You want to talk first." live>
            <p>Your lead will get in touch with you. The time to answer goes on.</p>
          </Notice>
        )}
        <p>You were drawn for this panel. Nobody chose who got in.</p>
        <p>You can say yes or no. You don’t have to say why.</p>
        <p>If you say no, someone else gets the place. It never counts against you.</p>
        {answerBy && (
          <p>
            <strong>Please tell us by the end of {lastDayWords(answerBy)}.</strong> After that we
            ask the next person.
          </p>
        )}
      </>
    );
  }
  return (
    <Notice title="You have no place on this panel.">
      <p>There is nothing you need to do.</p>
    </Notice>
  );
}
