import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ConfirmDialog, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { DRAW_RESULT } from '../draw/draw-result-query.ts';
import { graphql } from '../generated/index.ts';
import { RECRUITMENT } from '../recruitments/recruitment-query.ts';

const CALL_OFF = graphql(`
  mutation CallOffPanel($input: CallOffPanelInput!) {
    callOffPanel(input: $input) { id stage }
  }
`);

/** The interviews with this panel do not take place; everyone on it and in line is told. */
export function CallOffPanel({ area, recruitmentId }: { area: AreaProps; recruitmentId: string }) {
  const [open, setOpen] = useState(false);
  const [callOff] = useMutation(CALL_OFF, { refetchQueries: [RECRUITMENT, DRAW_RESULT] });
  const { send, busy, problem } = useSend<{ recruitmentId: string }>((input) =>
    callOff({ variables: { input } }),
  );

  async function confirm() {
    const done = await send({ recruitmentId });
    setOpen(false);
    if (done) area.announce('The panel is called off. Everyone on it and in line is told.');
  }

  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Button kind="warning" onClick={() => setOpen(true)}>
        Call the panel off
      </Button>
      <ConfirmDialog
        open={open}
        title="Call this panel off?"
        confirmLabel="Yes, call it off"
        kind="warning"
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setOpen(false)}
      >
        <p>
          Everyone on it and in line is told, and has their days back. Nobody has a turn. It goes on
          the public log, and a panel for this post later counts as drawn again.
        </p>
        <p>This can’t be taken back.</p>
      </ConfirmDialog>
    </>
  );
}
