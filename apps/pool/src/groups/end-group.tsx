import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ConfirmDialog, ErrorState } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';

const END_GROUP = graphql(`
  mutation EndGroup($input: EndGroupInput!) {
    endGroup(input: $input) { id endedOn memberCount viewerCanEnd viewerCanAsk ownMembers { id } }
  }
`);

/** Ends a group, after asking once more. */
export function EndGroup({ area, groupId }: { area: AreaProps; groupId: string }) {
  const [asks, setAsks] = useState(false);
  const [mutate] = useMutation(END_GROUP);
  const { send, busy, problem } = useSend<{ groupId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function end() {
    const ended = await send({ groupId });
    setAsks(false);
    if (ended) area.announce('The group has ended.');
  }
  return (
    <>
      <Actions>
        <Button kind="secondary" onClick={() => setAsks(true)}>
          End the group
        </Button>
      </Actions>
      {problem && <ErrorState {...problem} />}
      <ConfirmDialog
        open={asks}
        title="End this group?"
        confirmLabel="Yes, end it"
        kind="warning"
        busy={busy}
        onConfirm={() => void end()}
        onCancel={() => setAsks(false)}
      >
        <p>Nobody will be in it any more. This can’t be undone.</p>
      </ConfirmDialog>
    </>
  );
}
