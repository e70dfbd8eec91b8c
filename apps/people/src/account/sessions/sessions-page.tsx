import { Actions, Button, ErrorState, Loading, Notice, PageTitle } from '@freshfaces/web-kit/ui';
import { type AccountPart, BackToAccount } from '../account-parts.tsx';
import { SessionsTable } from './sessions-table.tsx';
import { useSessions } from './use-sessions.ts';

/** Everywhere someone is signed in, and signing out there. */
export function SessionsPage({ base, announce }: AccountPart) {
  const { asked, done, busy, askAgain, endOne, endOthers } = useSessions(announce);
  return (
    <>
      <BackToAccount base={base} />
      <PageTitle
        title="Where you are signed in"
        lead="If one of these is not you, sign out there, and change your password."
      />
      {done && <Notice tone="good" title={done} />}
      {!asked && <Loading label="Looking for your sessions…" />}
      {asked && 'problem' in asked && <ErrorState sentence={asked.problem} onRetry={askAgain} />}
      {asked && 'sessions' in asked && (
        <>
          <SessionsTable
            sessions={asked.sessions}
            busy={busy}
            onEnd={(session) => void endOne(session)}
          />
          {asked.sessions.length > 1 && (
            <Actions>
              <Button kind="warning" busy={busy === 'others'} onClick={() => void endOthers()}>
                Sign out everywhere else
              </Button>
            </Actions>
          )}
        </>
      )}
    </>
  );
}
