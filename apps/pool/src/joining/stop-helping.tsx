import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { useNavigate } from '@freshfaces/web-kit/router';
import { Button, ConfirmDialog, ErrorState, Panel } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { STOP_SUPPORTING } from './helping-operations.ts';

interface StopHelpingProps {
  area: AreaProps;
  memberId: string;
  name: string;
  list: string;
}

/** A supporter may stop at any time, without a reason. */
export function StopHelping({ area, memberId, name, list }: StopHelpingProps) {
  const [asking, setAsking] = useState(false);
  const [mutate] = useMutation(STOP_SUPPORTING);
  const navigate = useNavigate();
  const { send, busy, problem } = useSend<{ memberId: string }>((input) =>
    mutate({ variables: { input } }),
  );
  async function stop() {
    const done = await send({ memberId });
    setAsking(false);
    if (!done) return;
    area.announce(`You no longer help ${name}.`);
    void navigate(list);
  }
  return (
    <Panel title="If you can’t help any more">
      {problem && <ErrorState {...problem} />}
      <Button kind="secondary" onClick={() => setAsking(true)}>
        Stop helping {name}
      </Button>
      <ConfirmDialog
        open={asking}
        title={`Stop helping ${name}?`}
        confirmLabel="Yes, stop"
        busy={busy}
        onConfirm={() => void stop()}
        onCancel={() => setAsking(false)}
      >
        <p>You see nothing of theirs any more. They can ask you again.</p>
      </ConfirmDialog>
    </Panel>
  );
}
