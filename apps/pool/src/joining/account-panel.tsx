import { useMutation } from '@freshfaces/web-kit/apollo';
import type { AreaProps } from '@freshfaces/web-kit/area';
import { useSend } from '@freshfaces/web-kit/client';
import { Actions, Button, ErrorState, Panel, TextInput } from '@freshfaces/web-kit/ui';
import { type FormEvent, useState } from 'react';
import { type Access, INVITE_MEMBER, SEND_OWN_LINK } from './access-operations.ts';
import { InvitedTable } from './invited-table.tsx';

interface AccountPanelProps {
  area: AreaProps;
  access: Access;
  readAgain: () => Promise<unknown>;
}

/** For their lead: an account by e-mail, or a link to their own pages by the route they chose. */
export function AccountPanel({ area, access, readAgain }: AccountPanelProps) {
  const { member, hasAccount, viewerCanInvite, invitations } = access;
  return (
    <Panel title="How they reach their own pages">
      <p>
        {hasAccount
          ? 'They have an account of their own, and see their record whenever they like.'
          : 'They have no account. They need none: a link of their own works as well, also on paper.'}
      </p>
      {member.viewerCanSendLink && <SendLink area={area} memberId={member.id} />}
      {viewerCanInvite && (
        <InviteMember
          memberId={member.id}
          known={member.private?.email ?? ''}
          onSent={async (email) => {
            await readAgain();
            area.announce(`We have written to ${email}.`);
          }}
        />
      )}
      <InvitedTable
        caption="Invitations to open an account"
        invitations={invitations}
        announce={area.announce}
        readAgain={readAgain}
      />
    </Panel>
  );
}

function SendLink({ area, memberId }: { area: AreaProps; memberId: string }) {
  const [mutate] = useMutation(SEND_OWN_LINK);
  const { send, busy, problem } = useSend<{ memberId: string }>((input) =>
    mutate({ variables: { input } }),
  );
  const [sent, setSent] = useState(false);
  async function sendLink() {
    if (!(await send({ memberId }))) return;
    setSent(true);
    area.announce('A link to their own pages is on its way, by the route they chose.');
  }
  return (
    <>
      {problem && <ErrorState {...problem} />}
      {sent ? (
        <p>A link to their own pages is on its way. A letter waits with your other letters.</p>
      ) : (
        <Actions>
          <Button kind="secondary" busy={busy} onClick={() => void sendLink()}>
            Send them a link to their own pages
          </Button>
        </Actions>
      )}
    </>
  );
}

interface InviteMemberProps {
  memberId: string;
  known: string;
  onSent: (email: string) => Promise<void>;
}

function InviteMember({ memberId, known, onSent }: InviteMemberProps) {
  const [email, setEmail] = useState(known);
  const [mutate] = useMutation(INVITE_MEMBER);
  const { send, busy, problem } = useSend<{ memberId: string; email: string }>((input) =>
    mutate({ variables: { input } }),
  );
  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await send({ memberId, email: email.trim() })) await onSent(email.trim());
  }
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        name="member-email"
        type="email"
        label="Their e-mail address"
        hint="The link works once, for seven days, and only for this address."
        autoComplete="off"
        value={email}
        error={problem?.sentence}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Actions>
        <Button type="submit" busy={busy}>
          Invite them to open an account
        </Button>
      </Actions>
    </form>
  );
}
