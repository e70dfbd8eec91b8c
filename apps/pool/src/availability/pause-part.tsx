import { Button, ConfirmDialog, DateInput } from '@freshfaces/web-kit/ui';
import { useState } from 'react';

export interface PausePartProps {
  paused: boolean;
  own: boolean;
  waiting: boolean;
  /** @param until the last day of the break; null for one without an end. */
  onChange: (paused: boolean, until: string | null) => Promise<boolean>;
}

/** Takes a break from all draws, or comes back. Asked once more, as it concerns every draw. */
export function PausePart({ paused, own, waiting, onChange }: PausePartProps) {
  const [asking, setAsking] = useState(false);
  const [until, setUntil] = useState('');
  const who = own ? 'You' : 'This member';
  async function confirm() {
    await onChange(!paused, paused ? null : until || null);
    setAsking(false);
  }
  return (
    <>
      <h3>{paused ? 'On a break' : 'Taking a break'}</h3>
      <p>
        {paused
          ? `${who} will be in no new draw until the break ends.`
          : 'A break costs nothing: turns already had stay as they are.'}
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
        {!paused && (
          <DateInput
            name="break-until"
            label="Last day of the break"
            hint="Leave it empty for a break without an end."
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        )}
      </ConfirmDialog>
    </>
  );
}
