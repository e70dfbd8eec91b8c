import type { Job } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import { importContentRetention } from './import-retention.ts';

const HOUR_MS = 3_600_000;

/** Retention runs once a day; what was in files goes as soon as its day is over. */
export function forgetContentJob(pool: Pool): Job {
  const { run } = importContentRetention(pool);
  return {
    name: 'forget-import-content',
    everyMs: HOUR_MS,
    async run(now) {
      await run(now, false);
    },
  };
}
