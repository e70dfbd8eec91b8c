import { Link } from '@freshfaces/web-kit/router';
import { Actions, Button, Notice, ProgressBar } from '@freshfaces/web-kit/ui';
import { DryRun } from '../eligibility/dry-run.tsx';
import type { Ceremony } from './use-ceremony.ts';

/** Step 1: start, watch, cancel; or why the last attempt ended. */
export function SolveStep({ ceremony }: { ceremony: Ceremony }) {
  const { draw, recruitment, working } = ceremony;
  if (draw?.state === 'SOLVING') {
    return (
      <>
        <ProgressBar
          label="Working out everyone’s chance"
          value={draw.progress?.done ?? 0}
          detail={draw.progress?.stage ?? ''}
        />
        {recruitment?.viewerCanDraw && (
          <Button kind="secondary" busy={working} onClick={() => void ceremony.cancel(draw.id)}>
            Cancel the draw
          </Button>
        )}
      </>
    );
  }
  if (draw) return <p>Everyone’s chance was made as equal as the rules allow.</p>;
  const last = recruitment?.draws[0];
  return (
    <>
      {last?.reason && (
        <Notice tone="warning" title="The last draw ended without a panel.">
          <p>{last.reason}</p>
        </Notice>
      )}
      {last?.state === 'FAILED' && recruitment && (
        <>
          <DryRun recruitmentId={recruitment.id} />
          <p>
            <Link to="../who" relative="path">
              See who could be drawn, and why others could not
            </Link>
            {', or '}
            <Link to="../change" relative="path">
              change what this panel needs
            </Link>
            .
          </p>
        </>
      )}
      <p>
        First we work out a chance for everyone who could be drawn, as equal as your rules allow.
        When you start, your browser makes a secret share of the luck and sends only its
        fingerprint.
      </p>
      {recruitment?.viewerCanDraw && (
        <Actions>
          <Button busy={working} onClick={() => void ceremony.start()}>
            Start the draw
          </Button>
        </Actions>
      )}
    </>
  );
}
