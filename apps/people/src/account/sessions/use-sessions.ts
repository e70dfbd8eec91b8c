import { AccountProblem, askAccount, sendAccount } from '@freshfaces/web-kit/accounts';
import { useEffect, useState } from 'react';
import type { AccountSession } from './sessions-table.tsx';

type Asked = { sessions: AccountSession[] } | { problem: string };

/** Where the account is signed in, and the ways to end that. `tell` is given what was done, in words. */
export function useSessions(tell: (words: string) => void) {
  const [round, setRound] = useState(0);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);

  useEffect(() => {
    let left = false;
    void ask().then((answer) => {
      if (!left) setAsked(answer);
    });
    return () => {
      left = true;
    };
  }, [round]);

  async function end(which: string, path: string, body: object, words: string) {
    setBusy(which);
    setDone(null);
    try {
      await sendAccount(path, body);
      setDone(words);
      tell(words);
      setRound(round + 1);
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
    askAgain: () => setRound(round + 1),
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
