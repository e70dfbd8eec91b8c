import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';
import { postsOf } from './posts-of.ts';

/** The states of a place that is still somebody's, or of one in line who may be asked. */
const HELD = ['invited', 'talking', 'accepted', 'reserve'] as const;

/** Places of members of these homes whose interviews are still to come, in line too; the soonest answer first. */
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
    .flatMap((place, at) => {
      const post = posts[at];
      return post && post.interviewsTo >= today ? [{ place, from: post.interviewsFrom }] : [];
    })
    .toSorted((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1))
    .map(({ place }) => place);
}

/** By when an answer is due, then when it meets; whoever has answered comes last. */
function turnOf({ place, from }: { readonly place: DrawEntry; readonly from: string }): string {
  return `${place.answerBy ?? 'answered'} ${from} ${place.id}`;
}
