import type { SignedHead } from '@freshfaces/public-log';
import { useApolloClient } from '@freshfaces/web-kit/apollo';
import type { Viewer } from '@freshfaces/web-kit/area';
import { newKey } from '@freshfaces/web-kit/client';
import { useEffect, useState } from 'react';
import { KEEP_HEAD } from './log-queries.ts';
import { rememberTold, wasTold } from './remembered-head.ts';
import { type LogWatched, watchLog } from './watch-log.ts';

const STAFF = [
  'recruiter',
  'involvement-lead',
  'coordinator',
  'commissioner',
  'organisation-admin',
];

/**
 * Makes this browser a witness of the public log: it checks the log against the head it saw last, keeps
 * the new head and, for staff, keeps it with their organisation too. Null until it is known.
 */
export function useLogWatch(viewer: Viewer | null): LogWatched | 'unreachable' | null {
  const client = useApolloClient();
  const [watched, setWatched] = useState<LogWatched | 'unreachable' | null>(null);
  const staffId = viewer?.roles.some(({ role }) => STAFF.includes(role)) ? viewer.id : null;

  useEffect(() => {
    let shown = true;

    async function keepWithOrganisation({ size, root, at, key, signature }: SignedHead) {
      const input = { size, root, at, key, signature, idempotencyKey: newKey() };
      await client.mutate({ mutation: KEEP_HEAD, variables: { input } });
    }

    async function watch() {
      const found = await watchLog();
      if (shown) setWatched(found);
      if (found.state !== 'sound' || staffId === null || wasTold(staffId, found.head)) return;
      // A head that could not be kept now is kept at the next visit.
      await keepWithOrganisation(found.head).then(
        () => rememberTold(staffId, found.head),
        () => undefined,
      );
    }

    watch().catch(() => shown && setWatched('unreachable'));
    return () => {
      shown = false;
    };
  }, [client, staffId]);

  return watched;
}
