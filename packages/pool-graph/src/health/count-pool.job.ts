import type { Job } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import { freshSnapshot } from './latest-snapshot.ts';

const FIVE_MINUTES_MS = 5 * 60_000;

/** Counts the pool before anybody has to wait for it. */
export function countPoolJob(pool: Pool): Job {
  return {
    name: 'pool.count',
    everyMs: FIVE_MINUTES_MS,
    async run(now) {
      await freshSnapshot(pool, now);
    },
  };
}
