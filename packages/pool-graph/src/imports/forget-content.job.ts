import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { withoutContent } from './close-import.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Files of members are kept for a day at most: their names have no business here longer. */
export function forgetContentJob(pool: Pool): Job {
  return {
    name: 'forget-import-content',
    everyMs: HOUR_MS,
    async run(now) {
      const dayAgo = new Date(Date.parse(now) - DAY_MS).toISOString();
      const old = await findAll(pool.imports, {
        where: { holdsRows: true, startedAt: { lt: dayAgo } },
      });
      for (const one of old) await pool.imports.replace(withoutContent(one));
    },
  };
}
