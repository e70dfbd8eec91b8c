import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import { Button, ConfirmDialog, ErrorState, Panel, TextArea } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import type { CloseInterestInput } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';
import type { Asking } from './interest-page.tsx';
import { INTEREST } from './interest-query.ts';

const CLOSE = graphql(`
  mutation CloseInterest($input: CloseInterestInput!) {
    closeInterest(input: $input) { id stage }
  }
`);

/** As the graph asks it. */
const SHORTEST_REASON = 30;

/** Ends the time to answer before its last day: who can then no longer answer, and why it is ended (R58). */
export function CloseNow({ area, asking }: { area: AreaProps; asking: Asking }) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<string>();
  const [close] = useMutation(CLOSE, { refetchQueries: [INTEREST] });
  const { send, busy, problem } = useSend<Omit<CloseInterestInput, 'idempotencyKey'>>((input) =>
    close({ variables: { input } }),
  );
  const { told = 0, yes = 0, everyoneAnswered = false } = asking.interest ?? {};

  function goOn() {
    const isMissing = !everyoneAnswered && reason.trim().length < SHORTEST_REASON;
    setMissing(
      isMissing
        ? `Say why in a sentence or two, of at least ${SHORTEST_REASON} characters`
        : undefined,
    );
    if (isMissing) document.getElementById('reason')?.focus();
    else setOpen(true);
  }

  async function confirm() {
    const done = await send({
      recruitmentId: asking.id,
      reason: everyoneAnswered ? null : reason,
    });
    setOpen(false);
    if (done) area.announce('The time to answer is over. The draw can start.');
  }

  return (
    <Panel title="End the time to answer">
      <p>
        {everyoneAnswered
          ? 'Everyone has answered, so nobody loses anything.'
          : 'It ends by itself after its last day. Ended now, those who have not said yes can no longer do so.'}
      </p>
      {problem && <ErrorState {...problem} />}
      {!everyoneAnswered && (
        <TextArea
          name="reason"
          label="Why do you end it early?"
          hint="Everyone can read this in the public log, and coordinators and the commissioner see it. Name nobody, and say nothing about what anyone has been through or their health."
          rows={3}
          maxLength={400}
          value={reason}
          error={missing}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      <Button kind="secondary" onClick={goOn}>
        End it now
      </Button>
      <ConfirmDialog
        open={open}
        title="End the time to answer now?"
        confirmLabel="Yes, end it"
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <p>
          {plural(yes, 'member', 'members')} said yes and will be in the draw.{' '}
          {plural(told - yes, 'other', 'others')} will not, and were told that they have longer.
        </p>
        {!everyoneAnswered && (
          <p>Your reason goes into the public log. It can’t be taken out again.</p>
        )}
      </ConfirmDialog>
    </Panel>
  );
}
