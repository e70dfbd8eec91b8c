import type { HeldRole } from '@freshfaces/web-kit/area';
import { useEffect, useState } from 'react';
import { fetchSession, type Session, signInAs, signOut, switchRole } from './session.ts';

/** What is known about the session: asked, answered, or not reachable. */
export type SessionState =
  | { kind: 'asking' }
  | { kind: 'unreachable' }
  | { kind: 'known'; session: Session };

/** The session, and the ways to change it. `forget` clears what the last person had loaded. */
export function useSession(forget: () => Promise<unknown>) {
  const [state, setState] = useState<SessionState>({ kind: 'asking' });

  async function change(next: Promise<Session>) {
    const session = await next;
    await forget();
    setState({ kind: 'known', session });
  }

  function ask() {
    setState({ kind: 'asking' });
    fetchSession().then(
      (session) => setState({ kind: 'known', session }),
      () => setState({ kind: 'unreachable' }),
    );
  }

  useEffect(ask, []);

  return {
    state,
    ask,
    signInAs: (personId: string) => change(signInAs(personId)),
    switchRole: (role: HeldRole) => change(switchRole(role)),
    signOut: () => change(signOut()),
  };
}
