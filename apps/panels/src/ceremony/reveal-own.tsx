import { Actions, Button, Details, Notice } from '@freshfaces/web-kit/ui';
import { GiveShareBack } from './give-share-back.tsx';
import { SaveShare } from './save-share.tsx';
import type { CeremonyDraw, OwnShare } from './use-own-share.ts';

interface RevealOwnProps {
  draw: CeremonyDraw;
  own: OwnShare;
  /** Words on the button. */
  button: string;
}

/** Reveals one's own share: by itself where others wait, else by a button; or says why it can't. */
export function RevealOwn({ draw, own, button }: RevealOwnProps) {
  const { mine, kept, working, refusal } = own;
  if (!mine?.commitment) return null;
  if (mine.revealedAt) {
    return <p>Your share is revealed. Waiting for the others.</p>;
  }
  if (refusal) {
    return (
      <Notice tone="warning" title="This browser did not reveal your share." live>
        <p>{refusal} Keep this page as it is, and tell the coordinator.</p>
      </Notice>
    );
  }
  if (!kept) {
    return (
      <Notice tone="warning" title="This browser does not have the secret share of this draw.">
        <p>
          The share was made in another browser. Open the draw there and go on, or give it back here
          from the file you saved.{' '}
          {draw.withheld === 'LEFT_OUT'
            ? 'Without it the draw goes on all the same.'
            : 'Without it this draw is recorded as abandoned, for everyone to see, and can be started again.'}
        </p>
        <GiveShareBack
          sourceId={mine.sourceId}
          commitment={mine.commitment}
          onGiven={own.lookAgain}
        />
      </Notice>
    );
  }
  return (
    <>
      <Actions>
        <Button busy={working} onClick={() => void own.reveal()}>
          {button}
        </Button>
      </Actions>
      <Details summary="Your secret share">
        <p>
          Made by your browser before the chances were worked out. Keep it to yourself until it is
          revealed.
        </p>
        <code className="ff-hash">{kept.share}</code>
        <SaveShare kept={kept} />
      </Details>
    </>
  );
}
