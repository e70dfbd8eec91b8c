import type { HeldRole } from '@freshfaces/web-kit/area';
import { useEffect, useState } from 'react';
import { fetchSession, type Session, signInAs, signOut, switchRole } from './session.ts';

/** What is known about the session: being asked for, not reachable, or known. */
export type SessionState =
  | { kind: 'asking' }
  | { kind: 'unreachable' }
  | { kind: 'known'; session: Session };

/** The session, and the ways to change it. `forget` clears what the last person had loaded. */
export function useSession(forget: () => Promise<unknown>) {
  const [state, setState] = useState<SessionState>({ kind: 'asking' });

  useEffect(() => {
    let left = false;
    if (state.kind === 'asking') {
      void askSession().then((answer) => {
        if (!left) setState(answer);
      });
    }
    return () => {
      left = true;
    };
  }, [state.kind]);

  async function change(next: Promise<Session>) {
    const session = await next;
    await forget();
    setState({ kind: 'known', session });
  }

  return {
    state,
    askAgain: () => setState({ kind: 'asking' }),
    /** Asks again who is signed in, after something else may have changed it. */
    refresh: () => change(fetchSession()),
    signInAs: (personId: string) => change(signInAs(personId)),
    switchRole: (role: HeldRole) => change(switchRole(role)),
    signOut: () => change(signOut()),
  };
}

async function askSession(): Promise<SessionState> {
  try {
    return { kind: 'known', session: await fetchSession() };
  } catch {
    return { kind: 'unreachable' };
  }
}
