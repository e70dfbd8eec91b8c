import { assertCan, can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';

interface Helping {
  readonly drawId: string;
  readonly memberId: string;
  /** May those who run the panel do it too? */
  readonly orHost?: boolean;
}

/**
 * The member's own lead, or where it is theirs too those who run the panel. Only staff learn whether there
 * is such a place. Throws `NOT_ALLOWED` or `NOT_FOUND`.
 */
export async function assertCanHelp(
  { entries, draws }: Pick<Panels, 'entries' | 'draws'>,
  viewer: Viewer | null,
  { drawId, memberId, orHost = false }: Helping,
): Promise<Viewer> {
  assertCan(viewer, 'recruitment.read');
  const entry = await mustFind(entries, entryId(drawId, memberId), 'place');
  const { organisationId } = await mustFind(draws, drawId, 'draw');
  if (orHost && can(viewer, 'draw.change-panel', { organisationIds: [organisationId] })) {
    return assertCan(viewer, 'draw.change-panel', { organisationIds: [organisationId] });
  }
  return assertCan(viewer, 'place.write-down', subjectOf(entry));
}

/** Whose lead can help with this place. */
export function subjectOf({ homeOrganisationId, memberId }: DrawEntry) {
  return { organisationIds: [homeOrganisationId], memberId };
}
