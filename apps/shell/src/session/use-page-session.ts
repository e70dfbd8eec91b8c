import { useLocation } from '@freshfaces/web-kit/router';
import { useState } from 'react';
import type { Session } from './session.ts';

/**
 * The session for the page in view. A page under which the session ends keeps the one it was opened
 * with until the reader goes on: it has still to say what was done.
 */
export function usePageSession(current: Session | null) {
  const { pathname } = useLocation();
  const [kept, setKept] = useState<{ pathname: string; session: Session | null } | null>(null);
  if (kept && kept.pathname !== pathname) setKept(null);
  return {
    pageSession: kept?.pathname === pathname ? kept.session : current,
    keep: () => setKept({ pathname, session: current }),
  };
}
