import type { PoolPorts } from '@freshfaces/pool-graph';
import type { OrganisationNames } from './session-view.ts';

/** Asks the pool, and remembers, so that signing in works while the pool is not available. */
export function createOrganisationNames(pool: PoolPorts): OrganisationNames {
  const known = new Map<string, string>();
  return async (ids) => {
    const found = ids.length > 0 ? await pool.organisations({ ids }).catch(() => []) : [];
    for (const { id, name } of found) known.set(id, name);
    return known;
  };
}
