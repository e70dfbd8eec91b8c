import type { OrganisationNames } from './session-view.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Asks the pool, and remembers, so that signing in works while the pool is not available. */
export function createOrganisationNames(
  organisations: (input: { ids: readonly string[] }) => Promise<readonly Named[]>,
): OrganisationNames {
  const known = new Map<string, string>();
  return async (ids) => {
    const found = ids.length > 0 ? await organisations({ ids }).catch(() => []) : [];
    for (const { id, name } of found) known.set(id, name);
    return known;
  };
}
