import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

/** Once, at start: members kept before their last busy day was kept beside them are written again. */
export function lastBusyDaysJob({ store, members }: Pick<Pool, 'store' | 'members'>): Job {
  return {
    name: 'members.last-busy-days',
    everyMs: 0,
    first: true,
    async run() {
      const unknown = await findAll(members, {
        where: { status: { in: ['ACTIVE', 'PAUSED', 'LEFT'] }, lastBusyDay: null },
      });
      const busy = unknown.filter((member) => member.busy.length > 0);
      if (busy.length === 0) return;
      await store.transaction(async () => {
        for (const member of busy) await members.replace(member);
      });
    },
  };
}
