import type { HeldRole } from '@freshfaces/web-kit/area';
import { startTransition, useEffect, useState } from 'react';
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

  /** `then` is done in the same step as the change, as where to go: no page is shown to the wrong person. */
  async function change(next: Promise<Session>, then: () => void = () => undefined) {
    const session = await next;
    await forget();
    startTransition(() => {
      setState({ kind: 'known', session });
      then();
    });
  }

  /** After an area did what ended the session. Without an answer from the gateway nobody is signed in. */
  async function sessionEnded() {
    if (state.kind !== 'known') return;
    const signedOut: Session = { ...state.session, viewer: null, account: null };
    await change(fetchSession().catch(() => signedOut));
  }

  return {
    state,
    sessionEnded,
    askAgain: () => setState({ kind: 'asking' }),
    /** Asks again who is signed in, after something else may have changed it. */
    refresh: () => change(fetchSession()),
    signInAs: (personId: string) => change(signInAs(personId)),
    switchRole: (role: HeldRole, then?: () => void) => change(switchRole(role), then),
    signOut: (then?: () => void) => change(signOut(), then),
  };
}

async function askSession(): Promise<SessionState> {
  try {
    return { kind: 'known', session: await fetchSession() };
  } catch {
    return { kind: 'unreachable' };
  }
}
