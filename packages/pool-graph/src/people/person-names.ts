import type { Person } from '@freshfaces/access';
import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';

/** The names of people with an account; null for one whose account is gone. */
export async function loadPersonNames(
  pool: Pool,
  context: GraphContext,
  personIds: readonly string[],
): Promise<(personId: string) => string | null> {
  const loader = loaderFor<Person>(context, 'pool.people', (ids) => pool.people.getMany(ids));
  const ids = [...new Set(personIds)];
  const found = await loader.loadMany(ids);
  const names = new Map(
    found.map((person, at) => [ids[at], person && 'name' in person ? person.name : null]),
  );
  return (personId) => names.get(personId) || null;
}
