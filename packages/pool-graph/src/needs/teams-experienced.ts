import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { byName, type Team } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';

/** The teams one member has had support from (R25); ask only for a viewer who may know. */
export async function loadTeamsExperienced(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<readonly Team[]> {
  const loader = loaderFor<readonly string[]>(context, 'pool.experience', async (ids) => {
    const teams = await pool.experience.of(ids);
    return ids.map((id) => teams.get(id) ?? null);
  });
  const slugs = new Set(await loader.load(memberId));
  if (slugs.size === 0) return [];
  const organisations = await findAll(pool.organisations, {});
  return organisations
    .flatMap(({ teams }) => teams)
    .filter(({ slug }) => slugs.has(slug))
    .sort(byName);
}
