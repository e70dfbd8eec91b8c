import { useMutation } from '@freshfaces/web-kit/apollo';
import { useSend } from '@freshfaces/web-kit/client';
import { formatDay } from '@freshfaces/web-kit/format';
import { Button, ErrorState, Table, Tag, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { InvitationState } from '../generated/graphql.ts';
import { type Invited, WITHDRAW_MEMBER_INVITATION } from './access-operations.ts';

const WORDS: Readonly<Record<InvitationState, string>> = {
  WAITING: 'Waiting for an answer',
  ACCEPTED: 'Accepted',
  WITHDRAWN: 'Taken back',
  EXPIRED: 'Too old to use',
};

interface InvitedTableProps {
  caption: string;
  invitations: readonly Invited[];
  announce: (message: string) => void;
  readAgain: () => Promise<unknown>;
}

/** Who was written to, and how that stands; one that waits can be taken back. */
export function InvitedTable({ caption, invitations, announce, readAgain }: InvitedTableProps) {
  const [mutate] = useMutation(WITHDRAW_MEMBER_INVITATION);
  const { send, busy, problem } = useSend<{ invitationId: string }>((input) =>
    mutate({ variables: { input } }),
  );
  async function withdraw(invitationId: string) {
    if (!(await send({ invitationId }))) return;
    await readAgain();
    announce('The invitation is taken back.');
  }
  if (invitations.length === 0) return null;
  return (
    <>
      {problem && <ErrorState {...problem} />}
      <Table
        caption={caption}
        rows={[...invitations]}
        keyOf={({ id }) => id}
        columns={[
          { heading: 'Sent to', names: true, cell: ({ email }) => email },
          { heading: 'State', cell: stateCell },
          { heading: 'Sent', cell: ({ sentAt }) => formatDay(sentAt) },
          { heading: 'Change', cell: withdrawCell(busy, withdraw) },
        ]}
      />
    </>
  );
}

function stateCell({ state }: Invited) {
  return <Tag tone={state === 'WAITING' ? 'waiting' : 'neutral'}>{WORDS[state]}</Tag>;
}

function withdrawCell(busy: boolean, withdraw: (id: string) => Promise<void>) {
  return ({ id, email, state }: Invited) =>
    state === 'WAITING' && (
      <Button kind="quiet" busy={busy} onClick={() => void withdraw(id)}>
        Take back<VisuallyHidden> the invitation to {email}</VisuallyHidden>
      </Button>
    );
}
