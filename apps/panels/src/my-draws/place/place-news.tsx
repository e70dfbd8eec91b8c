import { Link } from '@freshfaces/web-kit/router';
import { Notice } from '@freshfaces/web-kit/ui';
import type { Place } from './place-page.tsx';

/** How things stand with a member's place, and what happens next. */
export function PlaceNews({ place: { outcome, answer, viewerCanAnswer } }: { place: Place }) {
  if (outcome === 'STEPPED_BACK') {
    return (
      <Notice title={answer === 'NO' ? 'You said no. That is fine.' : 'You stepped back.'} live>
        <p>Someone else has your place now. It never counts against you.</p>
        <p>You can be drawn again another time.</p>
      </Notice>
    );
  }
  if (outcome !== 'ON_THE_PANEL') {
    return (
      <Notice title="You have no place on this panel.">
        <p>There is nothing you need to do.</p>
      </Notice>
    );
  }
  if (answer === 'YES') {
    return (
      <Notice tone="good" title="You said yes. Thank you." live>
        <p>Someone will be in touch about the day.</p>
        <p>
          They see your name only if you agreed to that.{' '}
          <Link to="/pool/me/consents">See what you agreed to</Link>.
        </p>
        {viewerCanAnswer && <p>If things change, you can still say no until the day before.</p>}
      </Notice>
    );
  }
  return viewerCanAnswer ? (
    <>
      <p>You were drawn for this panel. Nobody chose who got in.</p>
      <p>You can say yes or no. You don’t have to say why.</p>
      <p>If you say no, someone else gets the place. It never counts against you.</p>
    </>
  ) : (
    <Notice title="The interviews have started.">
      <p>If you can’t come, please tell the people who run them.</p>
    </Notice>
  );
}
