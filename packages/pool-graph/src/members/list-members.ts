import type { Page, Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { listOthers } from './list-others.ts';
import type { ListStores } from './listing.ts';
import type { Member } from './member.ts';
import type { MemberFilter } from './member-filter.ts';
import { cursorOf, mergedPage, readCursor } from './merge-lists.ts';
import { ownInOrder } from './own-in-order.ts';
import { searchMembers } from './search.ts';
import { organisationsLedBy } from './seeing.ts';

interface ListRequest {
  readonly filter: MemberFilter;
  readonly search: string;
  readonly first: number;
  readonly after: string | null;
}

/**
 * One page of the members this viewer may see, in the order of the names they are shown under. The
 * viewer's own organisations are small, so their members are read whole and put in the order of their
 * names; all others have only a pseudonym, and an index keeps those in order. The page is merged from
 * both. The cursor is the ids it ended with, never a name, as it travels in addresses.
 */
export async function listMembers(
  viewer: Viewer,
  { filter, search, first, after }: ListRequest,
  stores: ListStores,
): Promise<Page<Member>> {
  const namesAt = organisationsLedBy(viewer);
  const homes = [...new Set(viewer.roles.map(({ organisationId }) => organisationId))];
  const sought = await searchMembers(search, { ...stores, namesAt });
  const listing = { viewer, filter, sought, homes };
  const from = readCursor(after);
  const atHome = await membersAt(homes, stores);
  const own = await ownInOrder(listing, { atHome, namesAt }, stores);
  const others = await listOthers(listing, { atHome, after: from.other, first }, stores);
  const { nodes, last, isLast } = mergedPage(own, others.page, { ...from, first });
  return { nodes, endCursor: isLast ? null : cursorOf(last), total: own.length + others.total };
}

async function membersAt(
  homes: readonly string[],
  { members }: ListStores,
): Promise<readonly Member[]> {
  const found = await Promise.all(
    homes.map((homeOrganisationId) => findAll(members, { where: { homeOrganisationId } })),
  );
  return found.flat();
}
