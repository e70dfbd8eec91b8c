import { formatMoment } from '@freshfaces/web-kit/format';
import { Button, Table, Tag, VisuallyHidden } from '@freshfaces/web-kit/ui';
import type { ReactNode } from 'react';
import { deviceInWords } from './device-words.ts';

/** One place where the account is signed in. */
export interface AccountSession {
  id: string;
  /** The one that asks. */
  current: boolean;
  /** UTC ISO 8601. */
  createdAt: string;
  /** What the browser said of itself, or the marks of it that were kept. */
  userAgent: string | null;
}

interface SessionsTableProps {
  sessions: readonly AccountSession[];
  /** The session that is being ended. */
  busy: string | null;
  onEnd: (session: AccountSession) => void;
}

/** Sessions with device and time; each but this one can be ended. */
export function SessionsTable({ sessions, busy, onEnd }: SessionsTableProps) {
  return (
    <Table
      caption="Devices"
      captionHidden
      keyOf={({ id }) => id}
      rows={sessions}
      columns={[
        {
          heading: 'Device',
          names: true,
          cell: ({ userAgent }) => deviceInWords(userAgent),
        },
        { heading: 'Signed in', cell: ({ createdAt }) => formatMoment(createdAt) },
        {
          heading: 'Sign out',
          cell: (session) => ending(session, busy === session.id, onEnd),
        },
      ]}
    />
  );
}

function ending(
  session: AccountSession,
  busy: boolean,
  onEnd: (session: AccountSession) => void,
): ReactNode {
  if (session.current) return <Tag tone="good">This one</Tag>;
  return (
    <Button kind="secondary" busy={busy} onClick={() => onEnd(session)}>
      Sign out there
      <VisuallyHidden>
        {`: ${deviceInWords(session.userAgent)}, since ${formatMoment(session.createdAt)}`}
      </VisuallyHidden>
    </Button>
  );
}
