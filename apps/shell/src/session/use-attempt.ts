import { useLocation } from '@freshfaces/web-kit/router';
import { useState } from 'react';

/** Does something about the session; what to say where that failed, until the next try or another page. */
export function useAttempt() {
  const { pathname } = useLocation();
  const [failed, setFailed] = useState<{ pathname: string; sentence: string } | null>(null);

  async function attempt(change: Promise<void>, sentence: string): Promise<void> {
    setFailed(null);
    try {
      await change;
    } catch {
      setFailed({ pathname, sentence });
    }
  }

  return { attempt, problem: failed?.pathname === pathname ? failed.sentence : null };
}
