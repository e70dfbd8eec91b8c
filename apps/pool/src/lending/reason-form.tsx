import { plural } from '@freshfaces/web-kit/format';
import { Actions, Button, Panel, TextArea } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { LoanShown } from './lending-queries.ts';

interface ReasonFormProps {
  move: 'decline' | 'recall';
  loan: LoanShown;
  busy: boolean;
  onSend: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why, and says first what will happen at once. */
export function ReasonForm({ move, loan, busy, onSend, onCancel }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isRecall = move === 'recall';
  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (reason.trim()) onSend(reason.trim());
  }
  return (
    <Panel title={isRecall ? 'Recall this loan?' : 'Decline this loan?'}>
      {isRecall && loan.what === 'MEMBERS' && (
        <p>
          {loan.placedCount === 0
            ? 'Nobody has a place yet. '
            : `${plural(loan.placedCount, 'member')} with a place will be told that they need not go. Their days are theirs again. `}
          {loan.borrower.name} can’t see their names any more. This can’t be undone, but you can
          agree to a new loan.
        </p>
      )}
      <form noValidate onSubmit={submit}>
        <TextArea
          name="reason"
          label={`Why? ${loan.borrower.name} will read this.`}
          hint="Write no one’s name, and nothing about health or the past."
          rows={3}
          maxLength={300}
          value={reason}
          error={tried && !reason.trim() ? 'Write a reason.' : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <Actions>
          <Button type="submit" kind="warning" busy={busy}>
            {isRecall ? 'Recall it now' : 'Decline'}
          </Button>
          <Button kind="secondary" onClick={onCancel}>
            Go back
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}
