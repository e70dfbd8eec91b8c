import { lastBusyDaysJob } from '../members/last-busy-days.job.ts';
import { areaFields, areaMutation } from '../organisations/set-area.resolvers.ts';
import type { Pool } from '../pool.ts';
import { countPoolJob } from './count-pool.job.ts';
import { healthQueries } from './health.resolvers.ts';

/** Pool health and the areas it is told by. */
export function healthSlice(pool: Pool) {
  return {
    query: healthQueries(pool),
    mutation: areaMutation(pool),
    organisation: areaFields,
    jobs: [countPoolJob(pool), lastBusyDaysJob(pool)],
  };
}
