import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { byName, type Team } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';
import type { MemberExperience } from './member-ties.ts';

/** The teams one member has had support from (R25); ask only for a viewer who may know. */
export async function loadTeamsExperienced(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<readonly Team[]> {
  const loader = loaderFor<MemberExperience>(context, 'pool.experience', (ids) =>
    pool.experience.getMany(ids),
  );
  const slugs = new Set((await loader.load(memberId))?.teams);
  if (slugs.size === 0) return [];
  const organisations = await findAll(pool.organisations, {});
  return organisations
    .flatMap(({ teams }) => teams)
    .filter(({ slug }) => slugs.has(slug))
    .sort(byName);
}
