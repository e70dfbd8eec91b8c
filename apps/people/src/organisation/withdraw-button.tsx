import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@freshfaces/web-kit/ui';
import { useState } from 'react';
import { graphql } from '../generated/index.ts';
import { ORGANISATION_PEOPLE } from './people-query.ts';

const WITHDRAW = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) { organisation { id } }
  }
`);

interface WithdrawButtonProps {
  invitation: { id: string; email: string };
  announce: (message: string) => void;
}

/** Takes an invitation back, asked once more. */
export function WithdrawButton({ invitation, announce }: WithdrawButtonProps) {
  const [asking, setAsking] = useState(false);
  const [mutate] = useMutation(WITHDRAW, {
    refetchQueries: [ORGANISATION_PEOPLE],
    awaitRefetchQueries: true,
  });
  const { send, busy, problem } = useSend<{ invitationId: string }>(async (input) =>
    mutate({ variables: { input } }),
  );
  async function confirm() {
    if (await send({ invitationId: invitation.id })) announce('The invitation is withdrawn.');
    setAsking(false);
  }
  return (
    <>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        Withdraw<VisuallyHidden> the invitation to {invitation.email}</VisuallyHidden>
      </Button>
      {problem && <ErrorState {...problem} />}
      <ConfirmDialog
        open={asking}
        title="Withdraw this invitation?"
        confirmLabel="Yes, withdraw it"
        busy={busy}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>
          The link sent to {invitation.email} stops working at once. You can invite them again at
          any time.
        </p>
      </ConfirmDialog>
    </>
  );
}
