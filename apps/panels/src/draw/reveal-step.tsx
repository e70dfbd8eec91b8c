import { formatTime } from '@freshfaces/web-kit/format';
import { Actions, Button, Details, Notice } from '@freshfaces/web-kit/ui';
import type { Ceremony } from './use-ceremony.ts';

/** Step 3: this browser's share meets the server's, and the panel follows from both. */
export function RevealStep({ ceremony }: { ceremony: Ceremony }) {
  const { draw, share, working, recruitment } = ceremony;
  if (draw?.state === 'PICKED') {
    return <p>Both shares were revealed. Together they led to one ticket, and so to the panel.</p>;
  }
  if (draw?.state !== 'COMMITTED') {
    return (
      <p>
        Last, your browser reveals its share and the server reveals its own. Only both together say
        who is drawn, so neither you nor we can steer it.
      </p>
    );
  }
  const until = draw.deadline ? formatTime(draw.deadline) : '';
  if (!recruitment?.viewerCanDraw) return <p>Waiting for the recruiter, until {until}.</p>;
  if (share === null) {
    return (
      <Notice tone="warning" title="This tab does not have the secret share of this draw.">
        <p>
          The share was made in another tab or browser. Open the draw there and go on. If that tab
          is closed the share is gone: at {until} this draw is recorded as abandoned, for everyone
          to see, and you can start a new one.
        </p>
      </Notice>
    );
  }
  return (
    <>
      <p>Everything is ready. Reveal your share before {until} to draw the panel.</p>
      <Actions>
        <Button
          busy={working}
          onClick={() => void ceremony.reveal(draw.id, share, draw.witnessCommitment)}
        >
          Reveal and draw the panel
        </Button>
      </Actions>
      <Details summary="Your secret share">
        <p>
          Made by your browser before the chances were worked out. Keep it to yourself until you
          draw.
        </p>
        <code className="ff-hash">{share}</code>
      </Details>
    </>
  );
}
