import { Button, Notice, ProgressBar } from '@freshfaces/web-kit/ui';
import { BeforeDraw } from './before-draw.tsx';
import type { Ceremony } from './use-ceremony.ts';

/** Start, watch, cancel; or why the last attempt ended. */
export function SolveStep({ ceremony }: { ceremony: Ceremony }) {
  const { draw, recruitment, working } = ceremony;
  if (draw?.state === 'SOLVING' || draw?.state === 'QUEUED') {
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
  if (draw?.state === 'GATHERING') {
    return <p>Then we work out a chance for everyone who could be drawn.</p>;
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
      {recruitment && <BeforeDraw ceremony={ceremony} recruitment={recruitment} />}
    </>
  );
}
