import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';
import { postsOf } from './posts-of.ts';

/** The states of a place that is still somebody's. */
const HELD = ['invited', 'talking', 'accepted'] as const;

/** Places of members of these homes whose interviews are still to come, the soonest answer first. */
export async function placesOfMembers(
  panels: Panels,
  homeOrganisationIds: readonly string[],
): Promise<DrawEntry[]> {
  const found = await Promise.all(
    [...new Set(homeOrganisationIds)].map((homeOrganisationId) =>
      findAll(panels.entries, { where: { homeOrganisationId, state: { in: HELD } } }),
    ),
  );
  const places = found.flat();
  const posts = await postsOf(panels, places);
  const today = dayOf(panels.now());
  return places
    .filter((_, at) => (posts[at]?.interviewsTo ?? '') >= today)
    .toSorted((a, b) => ((a.answerBy ?? '') < (b.answerBy ?? '') ? -1 : 1));
}
