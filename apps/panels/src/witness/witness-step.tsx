import { formatMoment, formatTime } from '@freshfaces/web-kit/format';
import { Actions, Button, Notice } from '@freshfaces/web-kit/ui';
import { Countdown } from '../ceremony/countdown.tsx';
import { RevealOwn } from '../ceremony/reveal-own.tsx';
import { SaveShare } from '../ceremony/save-share.tsx';
import type { CeremonyDraw, OwnShare } from '../ceremony/use-own-share.ts';
import { WithheldRule } from '../ceremony/withheld-rule.tsx';
import { BeaconStep } from '../draw/beacon-step.tsx';
import type { DrawState } from '../generated/graphql.ts';

/** What is read out when the draw comes to a new state. */
export const WITNESS_NEWS: Record<DrawState, string> = {
  GATHERING: 'Your share is asked for.',
  QUEUED: 'The draw goes on: the chances are being worked out.',
  SOLVING: 'The chances are being worked out.',
  COMMITTED: 'The draw is published. Your share is revealed now.',
  CLOSING: 'Every share is public. Now the public beacon decides.',
  PICKED: 'The panel is drawn.',
  CANCELLED: 'The draw was cancelled.',
  INTERRUPTED: 'The draw was interrupted.',
  FAILED: 'The draw was not possible.',
  ABANDONED: 'The draw was given up.',
};

interface WitnessStepProps {
  draw: CeremonyDraw;
  own: OwnShare;
}

/** The one thing a witness has to do or to wait for now. */
export function WitnessStep({ draw, own }: WitnessStepProps) {
  switch (draw.state) {
    case 'GATHERING':
      return <PromiseStep draw={draw} own={own} />;
    case 'QUEUED':
    case 'SOLVING':
      return (
        <Notice title="Wait: the chances are being worked out.">
          <p>
            {own.mine?.commitment
              ? 'Leave this page open, and it reveals your share by itself when the draw is published.'
              : 'The draw goes on without your organisation. The public record says that you were invited.'}
          </p>
        </Notice>
      );
    case 'COMMITTED':
      return (
        <>
          {own.mine?.revealedAt ? (
            <Notice tone="good" title="Thank you: your part is done." />
          ) : (
            <Notice title="The draw is published: your share is needed now.">
              <p>
                Your browser first checks that your promise is in what was published, and that
                nobody can know the result yet.
              </p>
            </Notice>
          )}
          <Countdown
            until={draw.deadline ?? ''}
            label={`Shares can be revealed until ${draw.deadline ? formatTime(draw.deadline) : ''}, for`}
            over="The time to reveal is over."
          />
          <RevealOwn draw={draw} own={own} button="Reveal our share" />
          <WithheldRule draw={draw} />
        </>
      );
    case 'CLOSING':
      return <BeaconStep draw={draw} />;
    case 'PICKED':
      return (
        <Notice tone="good" title="The panel is drawn. Thank you for being a witness.">
          <p>Who is on it is shown only to the organisation that recruits and to coordinators.</p>
        </Notice>
      );
    default:
      return (
        <Notice tone="warning" title="This draw ended without a panel.">
          <p>{draw.reason}</p>
        </Notice>
      );
  }
}

function PromiseStep({ draw, own: { mine, kept, working, give } }: WitnessStepProps) {
  if (mine?.commitment) {
    return (
      <Notice tone="good" title="Your share is made and promised.">
        <p>
          Leave this page open: it reveals your share by itself when the time comes. We also write
          to you then.
        </p>
        {kept && <SaveShare kept={kept} />}
      </Notice>
    );
  }
  return (
    <>
      <ol>
        <li>Your browser makes a secret number by chance. Nobody else learns it, not even we.</li>
        <li>It sends only a fingerprint, which binds you to that number.</li>
        <li>
          When everything else is published, your number is revealed. The panel follows from all
          numbers together.
        </li>
      </ol>
      <p>
        So nobody can steer the draw as long as one of all who take part is honest. You see no names
        and no needs, and you choose nobody.
      </p>
      {mine?.viewerCanGive && (
        <Actions>
          <Button busy={working} onClick={() => void give()}>
            Make our share
          </Button>
        </Actions>
      )}
      {draw.gatherUntil && (
        <p>Until {formatMoment(draw.gatherUntil)}. After that the draw goes on without you.</p>
      )}
    </>
  );
}
