import type { Problem } from '@freshfaces/web-kit/client';
import {
  Actions,
  Button,
  ConfirmDialog,
  ErrorSummary,
  Select,
  TextArea,
} from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { OverrideSeatInput } from '../generated/graphql.ts';

/** As the graph asks it. */
const SHORTEST_REASON = 30;

interface Person {
  id: string;
  shownAs: string;
}

interface ByHandFormProps {
  recruitmentId: string;
  seats: readonly Person[];
  /** Who said yes, was in the draw and can still come. */
  others: readonly Person[];
  busy: boolean;
  problem: Problem | null;
  onChange: (input: Omit<OverrideSeatInput, 'idempotencyKey'>) => void;
}

/** Whose seat, who instead, and why; then once more with all that follows from it. */
export function ByHandForm({
  recruitmentId,
  seats,
  others,
  busy,
  problem,
  onChange,
}: ByHandFormProps) {
  const [memberId, setMember] = useState('');
  const [replacementId, setReplacement] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ field: string; message: string }[]>([]);
  const [asking, setAsking] = useState(false);
  const errorOf = (field: string) => problems.find((each) => each.field === field)?.message;

  function goOn(event: FormEvent) {
    event.preventDefault();
    const found = [
      ...(memberId ? [] : [{ field: 'memberId', message: 'Choose whose seat it is' }]),
      ...(reason.trim().length >= SHORTEST_REASON
        ? []
        : [
            {
              field: 'reason',
              message: `Say why in a sentence or two, of at least ${SHORTEST_REASON} characters`,
            },
          ]),
    ];
    setProblems(found);
    setAsking(found.length === 0);
  }

  function confirm() {
    setAsking(false);
    onChange({ recruitmentId, memberId, replacementId: replacementId || null, reason });
  }

  return (
    <form onSubmit={goOn} noValidate>
      <ErrorSummary problems={problem ? [{ message: problem.sentence }] : problems} />
      <Select
        name="memberId"
        label="Whose seat?"
        value={memberId}
        error={errorOf('memberId')}
        onChange={(event) => setMember(event.target.value)}
        options={[{ value: '', label: 'Choose' }, ...seats.map(optionOf)]}
      />
      <Select
        name="replacementId"
        label="Who has it instead?"
        hint="Only people who said yes to this one, were in its draw and can still come."
        value={replacementId}
        onChange={(event) => setReplacement(event.target.value)}
        options={[{ value: '', label: 'The next in the drawn order' }, ...others.map(optionOf)]}
      />
      <TextArea
        name="reason"
        label="Why?"
        hint="Everyone can read this for ever, the two people too. Name nobody, and say nothing about what anyone has been through or their health."
        rows={3}
        maxLength={400}
        value={reason}
        error={errorOf('reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Actions>
        <Button type="submit" kind="warning" busy={busy}>
          Change this seat by hand
        </Button>
      </Actions>
      <ConfirmDialog
        open={asking}
        title="Change this seat by hand?"
        confirmLabel="Yes, change it"
        kind="warning"
        busy={busy}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <ul>
          <li>Your reason goes into the public log, without names. It can’t be taken out again.</li>
          <li>Coordinators and the commissioner see it. This panel no longer counts as random.</li>
          <li>It lowers your organisation’s share of seats that came by draw.</li>
          <li>Both people are told at once. The panel must be confirmed again.</li>
        </ul>
      </ConfirmDialog>
    </form>
  );
}

function optionOf({ id, shownAs }: Person) {
  return { value: id, label: shownAs };
}
