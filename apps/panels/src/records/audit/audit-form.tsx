import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ErrorState, TextArea } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import type { NoteAuditInput, OpenDrawInput } from '../../generated/graphql.ts';
import { checkOpening, type RulesChecked } from '../check-record.ts';
import { AuditOutcome } from './audit-outcome.tsx';
import { NOTE_AUDIT, OPEN_DRAW } from './audit-query.ts';

/** As the graph asks it. */
const SHORTEST_REASON = 30;

/** What this browser was given, and what it found. */
interface Checked {
  opening: string;
  outcome: RulesChecked;
}

/** Opens what the record seals, checks it in this browser, and says what was found. */
export function AuditForm({ drawId }: { drawId: string }) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string>();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [open] = useMutation(OPEN_DRAW, { fetchPolicy: 'no-cache' });
  const [note] = useMutation(NOTE_AUDIT);
  const noting = useSend<Omit<NoteAuditInput, 'idempotencyKey'>>((input) =>
    note({ variables: { input } }),
  );
  const sayWhatWasFound = ({ ok, problems }: RulesChecked) =>
    noting.send({ drawId, kept: ok, problems });
  const opening = useSend<Omit<OpenDrawInput, 'idempotencyKey'>>(async (input) => {
    setChecked(null);
    const { data } = await open({ variables: { input } });
    if (!data) throw new Error('Nothing came back.');
    const { opening: text, record } = data.openDraw;
    const outcome = await checkOpening(record.record, text);
    setChecked({ opening: text, outcome });
    await sayWhatWasFound(outcome);
  });

  function press(event: FormEvent) {
    event.preventDefault();
    const isMissing = reason.trim().length < SHORTEST_REASON;
    setMissing(
      isMissing
        ? `Say why in a sentence or two, of at least ${SHORTEST_REASON} characters`
        : undefined,
    );
    if (isMissing) document.getElementById('audit-reason')?.focus();
    else void opening.send({ drawId, reason });
  }

  return (
    <>
      <form className="ff-no-print" onSubmit={press} noValidate>
        <h3>Check that the rules were kept</h3>
        <p>
          You are given what the record seals, in codes: no names, and not what a code stands for.
          Your own browser checks it, and everyone can see that you did and what it found.
        </p>
        <TextArea
          name="audit-reason"
          label="Why do you check it?"
          hint="Everyone can read this in the public log for ever. Name nobody, and say nothing about what anyone has been through or their health."
          rows={3}
          maxLength={400}
          value={reason}
          error={missing}
          onChange={(event) => setReason(event.target.value)}
        />
        {opening.problem && <ErrorState {...opening.problem} />}
        <Button type="submit" busy={opening.busy}>
          Check that the rules were kept
        </Button>
      </form>
      {checked && (
        <AuditOutcome
          drawId={drawId}
          opening={checked.opening}
          outcome={checked.outcome}
          problem={noting.problem}
          retry={() => void sayWhatWasFound(checked.outcome)}
        />
      )}
    </>
  );
}
