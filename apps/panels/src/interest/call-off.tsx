import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ConfirmDialog, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import type { Asking } from './interest-page.tsx';
import { INTEREST } from './interest-query.ts';

const CALL_OFF = graphql(`
  mutation CallOffRecruitment($input: CallOffRecruitmentInput!) {
    callOffRecruitment(input: $input) { id stage }
  }
`);

/** The post is not filled this way any more; whoever said yes is told. */
export function CallOff({ area, asking }: { area: AreaProps; asking: Asking }) {
  const [open, setOpen] = useState(false);
  const [callOff] = useMutation(CALL_OFF, { refetchQueries: [INTEREST] });
  const { send, busy, problem } = useSend<{ id: string }>((input) =>
    callOff({ variables: { input } }),
  );

  async function confirm() {
    const done = await send({ id: asking.id });
    setOpen(false);
    if (done) area.announce('This recruitment is called off. Whoever said yes is told.');
  }

  return (
    <Panel title="Call it off">
      <p>If there will be no panel for this post. Whoever said yes is told.</p>
      {problem && <ErrorState {...problem} />}
      <Button kind="warning" onClick={() => setOpen(true)}>
        Call this recruitment off
      </Button>
      <ConfirmDialog
        open={open}
        title="Call this recruitment off?"
        confirmLabel="Yes, call it off"
        kind="warning"
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <p>This can’t be taken back. It stays on the list as called off.</p>
      </ConfirmDialog>
    </Panel>
  );
}
