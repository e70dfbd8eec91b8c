import { Button, ConfirmDialog } from '@freshfaces/web-kit/ui';
import { useState } from 'react';

export interface PausePartProps {
  paused: boolean;
  own: boolean;
  waiting: boolean;
  onChange: (paused: boolean) => Promise<boolean>;
}

/** Takes a break from all draws, or comes back. Asked once more, as it concerns every draw. */
export function PausePart({ paused, own, waiting, onChange }: PausePartProps) {
  const [asking, setAsking] = useState(false);
  const who = own ? 'You' : 'This member';
  async function confirm() {
    await onChange(!paused);
    setAsking(false);
  }
  return (
    <>
      <h3>{paused ? 'On a break' : 'Taking a break'}</h3>
      <p>
        {paused
          ? `${who} will be in no new draw until the break ends.`
          : 'A break has no end date and costs nothing: turns already had stay as they are.'}
      </p>
      <Button kind="secondary" onClick={() => setAsking(true)}>
        {paused ? 'End the break' : 'Take a break'}
      </Button>
      <ConfirmDialog
        open={asking}
        title={paused ? 'End the break?' : 'Take a break?'}
        confirmLabel={paused ? 'Yes, end the break' : 'Yes, take a break'}
        busy={waiting}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {paused
            ? `${who} can be drawn again from now on.`
            : `${who} will be in no new draw. Panels already drawn stay as they are. You can end the break at any time.`}
        </p>
      </ConfirmDialog>
    </>
  );
}
