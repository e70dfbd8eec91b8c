import { formatMoment } from '@freshfaces/web-kit/format';
import { Actions, Button, ConfirmDialog } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { ShareBoard } from '../ceremony/share-board.tsx';
import type { Ceremony } from './use-ceremony.ts';

/** Before anything is worked out: the witnesses make their secret shares and promise them. */
export function GatherStep({ ceremony }: { ceremony: Ceremony }) {
  const { draw, recruitment, working } = ceremony;
  const [asking, setAsking] = useState(false);
  if (!draw) return null;
  if (draw.state !== 'GATHERING') {
    return <p>The witnesses who answered in time promised their shares.</p>;
  }
  const missing = draw.witnesses.flatMap(({ commitment, name }) =>
    commitment ? [] : [name ?? ''],
  );
  return (
    <>
      <p>
        The witnesses were written to. Each makes a secret share in their own browser and sends only
        its fingerprint. When all have, the draw goes on by itself; at the latest{' '}
        {draw.gatherUntil && formatMoment(draw.gatherUntil)}.
      </p>
      <ShareBoard draw={draw} />
      {recruitment?.viewerCanDraw && (
        <Actions>
          <Button kind="secondary" busy={working} onClick={() => setAsking(true)}>
            Go on without waiting
          </Button>
          <Button kind="secondary" busy={working} onClick={() => void ceremony.cancel(draw.id)}>
            Cancel the draw
          </Button>
        </Actions>
      )}
      <ConfirmDialog
        open={asking}
        title="Go on without them?"
        confirmLabel="Go on"
        busy={working}
        onConfirm={() => {
          setAsking(false);
          void ceremony.closeGathering(draw.id);
        }}
        onCancel={() => setAsking(false)}
      >
        <p>
          {missing.join(', ')} can’t be a witness of this draw any more. The public record will say
          that they were invited and did not take part.
        </p>
      </ConfirmDialog>
    </>
  );
}
