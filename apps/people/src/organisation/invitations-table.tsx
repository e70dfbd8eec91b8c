import { formatDay } from '@freshfaces/web-kit/format';
import { Panel, Table, Tag } from '@freshfaces/web-kit/ui';
import { INVITATION_WORDS, rolesInWords } from '../words.ts';
import type { Invitation, People } from './people-query.ts';
import { WithdrawButton } from './withdraw-button.tsx';

const TONES = {
  WAITING: 'waiting',
  ACCEPTED: 'good',
  WITHDRAWN: 'neutral',
  EXPIRED: 'warning',
} as const;

interface InvitationsTableProps {
  people: People;
  announce: (message: string) => void;
}

/** Who has been asked to join, and how that stands. */
export function InvitationsTable({ people, announce }: InvitationsTableProps) {
  const { invitations, viewerCanInvite } = people;
  return (
    <Panel title="Invitations">
      {invitations.length === 0 ? (
        <p>Nobody has been invited yet.</p>
      ) : (
        <Table
          caption="Invitations, newest first"
          captionHidden
          rows={invitations}
          keyOf={({ id }) => id}
          columns={[
            { heading: 'Sent to', names: true, cell: ({ email }) => email },
            { heading: 'Roles', cell: ({ roles }) => rolesInWords(roles) },
            { heading: 'State', cell: stateCell },
            { heading: 'Invited by', cell: ({ invitedBy }) => invitedBy },
            { heading: 'Sent', cell: ({ sentAt }) => formatDay(sentAt) },
            { heading: 'Works until', cell: ({ expiresAt }) => formatDay(expiresAt) },
            ...(viewerCanInvite ? [{ heading: 'Change', cell: withdrawCell(announce) }] : []),
          ]}
        />
      )}
    </Panel>
  );
}

function stateCell({ state }: Invitation) {
  return <Tag tone={TONES[state]}>{INVITATION_WORDS[state]}</Tag>;
}

function withdrawCell(announce: InvitationsTableProps['announce']) {
  return (invitation: Invitation) =>
    invitation.state === 'WAITING' && (
      <WithdrawButton invitation={invitation} announce={announce} />
    );
}
