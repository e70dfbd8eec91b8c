import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { plural } from '@freshfaces/web-kit/format';
import { Button, ConfirmDialog, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Asking } from './interest-page.tsx';
import { INTEREST } from './interest-query.ts';

const CLOSE = graphql(`
  mutation CloseInterest($input: CloseInterestInput!) {
    closeInterest(input: $input) { id stage }
  }
`);

/** Ends the time to answer before its last day, having said who can then no longer answer. */
export function CloseNow({ area, asking }: { area: AreaProps; asking: Asking }) {
  const [open, setOpen] = useState(false);
  const [close] = useMutation(CLOSE, { refetchQueries: [INTEREST] });
  const { send, busy, problem } = useSend<{ recruitmentId: string }>((input) =>
    close({ variables: { input } }),
  );
  const { told = 0, yes = 0, everyoneAnswered = false } = asking.interest ?? {};

  async function confirm() {
    const done = await send({ recruitmentId: asking.id });
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
      <Button kind="secondary" onClick={() => setOpen(true)}>
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
      </ConfirmDialog>
    </Panel>
  );
}
