import { Button, Details, Select } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { LeftOutReason } from '../generated/graphql.ts';
import { LEFT_OUT_REASONS, LEFT_OUT_WORDS } from './left-out-words.ts';

interface LeaveRowOutProps {
  number: number;
  busy: boolean;
  onLeaveOut: (reason: LeftOutReason) => void;
}

/** Not everyone in a file is to be added; the reason says why later. */
export function LeaveRowOut({ number, busy, onLeaveOut }: LeaveRowOutProps) {
  const [reason, setReason] = useState<LeftOutReason>('ALREADY_A_MEMBER');
  return (
    <Details summary={`Leave row ${number} out`}>
      <Select
        name={`row-${number}-reason`}
        label="Why?"
        value={reason}
        onChange={(event) => setReason(event.target.value as LeftOutReason)}
        options={LEFT_OUT_REASONS.map((value) => ({ value, label: LEFT_OUT_WORDS[value] }))}
      />
      <Button kind="secondary" busy={busy} onClick={() => onLeaveOut(reason)}>
        Leave row {number} out
      </Button>
    </Details>
  );
}
