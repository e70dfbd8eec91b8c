import { AccountProblem, askAccount, sendAccount } from '@freshfaces/web-kit/accounts';
import { useEffect, useState } from 'react';
import type { AccountSession } from './sessions-table.tsx';

type Asked = { sessions: AccountSession[] } | { problem: string };

/** Where the account is signed in, and the ways to end that. `tell` is given what was done, in words. */
export function useSessions(tell: (words: string) => void) {
  const [fresh, setFresh] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  useEffect(() => {
    let left = false;
    if (!fresh) {
      void ask().then((answer) => {
        if (left) return;
        setAsked(answer);
        setFresh(true);
      });
    }
    return () => {
      left = true;
    };
  }, [fresh]);

  async function end(which: string, path: string, body: object, words: string) {
    setBusy(which);
    setDone(null);
    try {
      await sendAccount(path, body);
      setDone(words);
      tell(words);
      setFresh(false);
    } catch (error) {
      setAsked({ problem: sentenceOf(error) });
    } finally {
      setBusy(null);
    }
  }

  return {
    asked,
    done,
    /** The session being ended, or `others`. */
    busy,
    askAgain: () => setFresh(false),
    endOne: ({ id }: AccountSession) =>
      end(id, '/auth/revoke-session', { id }, 'You are signed out there.'),
    endOthers: () =>
      end('others', '/auth/revoke-other-sessions', {}, 'You are signed out everywhere else.'),
  };
}

async function ask(): Promise<Asked> {
  try {
    return { sessions: await askAccount<AccountSession[]>('/auth/list-sessions') };
  } catch (error) {
    return { problem: sentenceOf(error) };
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof AccountProblem) return error.message;
  throw error;
}
