import type { Page, Viewer } from '@freshfaces/graph-kit';
import { isErased, type Member } from './member.ts';
import { type MemberFilter, passes } from './member-filter.ts';
import type { MemberNames, Members } from './members.store.ts';
import { cursorOf, mergedPage, readCursor } from './merge-lists.ts';
import { countOthers, othersInOrder } from './others-in-order.ts';
import { ownInOrder } from './own-in-order.ts';
import { searchMemberIds } from './search.ts';
import { maySee, organisationsLedBy } from './seeing.ts';

export interface ListRequest {
  readonly filter: MemberFilter;
  readonly search: string;
  readonly first: number;
  readonly after: string | null;
}

export interface ListStores {
  readonly members: Members;
  readonly names: MemberNames;
}

/** What decides whether a member is in a list. */
export interface Listing {
  readonly viewer: Viewer;
  readonly filter: MemberFilter;
  /** Organisations whose members the viewer may list though they are not shared. */
  readonly own: readonly string[];
}

export function isListed({ viewer, filter }: Listing, member: Member): boolean {
  return passes(member, filter) && maySee(viewer, member) && !isErased(member);
}

/**
 * One page of the members this viewer may see, in the order of the names they are shown under. The
 * viewer's own organisations are small, so their members are read whole and put in the order of their
 * names; all others have only a pseudonym, and an index keeps those in order. The page is merged from
 * both. The cursor is the ids it ended with, never a name, as it travels in addresses.
 */
export async function listMembers(
  viewer: Viewer,
  request: ListRequest,
  stores: ListStores,
): Promise<Page<Member>> {
  const namesAt = organisationsLedBy(viewer);
  const listing = { viewer, filter: request.filter, own: ownOrganisations(viewer) };
  const sought = await searchMemberIds(request.search, { ...stores, namesAt });
  const at = readCursor(request.after);
  const own = await ownInOrder(listing, { namesAt, sought }, stores);
  const [others, count] = await Promise.all([
    othersInOrder(listing, { sought, after: at.other, first: request.first }, stores),
    countOthers(listing, sought, stores),
  ]);
  const { nodes, last, isLast } = mergedPage(own, others, { ...at, first: request.first });
  const endCursor = isLast ? null : cursorOf(last);
  return { nodes, endCursor, total: own.length + count };
}

/** Where the viewer has a role: members there are listed whether or not they are in the shared pool. */
function ownOrganisations({ roles }: Viewer): readonly string[] {
  return [...new Set(roles.map(({ organisationId }) => organisationId))];
}
