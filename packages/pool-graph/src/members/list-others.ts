import { findAll } from '@freshfaces/store';
import { isFreeThroughout } from '../availability/free.ts';
import { isListed, type Listing, type ListStores } from './listing.ts';
import type { Member, MemberStatus } from './member.ts';
import { passes } from './member-filter.ts';
import { byShown, listChanged, type Shown } from './merge-lists.ts';

/** Members of other organisations are listed while they have not left. */
const HERE: readonly MemberStatus[] = ['ACTIVE', 'PAUSED'];

interface Wanted {
  /** Everyone of the viewer's own organisations, who are not among the others. */
  readonly atHome: readonly Member[];
  /** The member that the last page ended with. */
  readonly after: string | null;
  readonly first: number;
}

/**
 * The listed members of other organisations after a place, by pseudonym: as many as a page holds and one
 * more; and how many there are in all. Throws `BAD_INPUT` when the member to start after is gone.
 */
export async function listOthers(
  listing: Listing,
  { atHome, after, first }: Wanted,
  stores: ListStores,
): Promise<{ readonly page: readonly Shown[]; readonly total: number }> {
  const last = after === null ? null : await stores.members.get(after);
  if (after !== null && last === null) throw listChanged();
  const few = await fewOthers(listing, stores);
  const [found, total] = few
    ? [few, few.length]
    : [
        await fromIndex(listing, { last, first }, stores),
        await countByIndex(listing, atHome, stores),
      ];
  const page = found
    .map((member) => ({ member, shown: member.pseudonym }))
    .filter((one) => !last || byShown(one, { member: last, shown: last.pseudonym }) > 0)
    .sort(byShown)
    .slice(0, first + 1);
  return { page, total };
}

function isOther(listing: Listing, member: Member): boolean {
  return !listing.homes.includes(member.homeOrganisationId) && isListed(listing, member);
}

/** Those found by a search, or of one organisation: read whole. Null where the list is not so bounded. */
async function fewOthers(
  listing: Listing,
  { members }: ListStores,
): Promise<readonly Member[] | null> {
  const { homeOrganisationId } = listing.filter;
  if (homeOrganisationId !== undefined) {
    if (listing.homes.includes(homeOrganisationId)) return [];
    const found = await findAll(members, { where: { homeOrganisationId } });
    return found.filter((member) => isOther(listing, member));
  }
  if (listing.sought === null) return null;
  return [...listing.sought.values()].flatMap((member) =>
    member && isOther(listing, member) ? [member] : [],
  );
}

/**
 * From the index of pseudonyms, until the page is full or the index ends. A pseudonym is plain letters,
 * each word with a capital, so that the order of the index is the order in which people read.
 */
async function fromIndex(
  listing: Listing,
  { last, first }: { readonly last: Member | null; readonly first: number },
  { members }: ListStores,
): Promise<readonly Member[]> {
  const found: Member[] = [];
  for (const where of wheres(listing)) {
    let after: string | null = null;
    let enough = first + 1;
    do {
      const page: { items: Member[]; after: string | null } = await members.find({
        where: last ? { ...where, pseudonym: { gte: last.pseudonym } } : where,
        sort: { by: 'pseudonym' },
        limit: 2 * first + 2,
        after,
      });
      const listed = page.items.filter(
        (member) => member.id !== last?.id && isOther(listing, member),
      );
      found.push(...listed);
      enough -= listed.length;
      after = page.after;
    } while (after !== null && enough > 0);
  }
  return found;
}

/** All of a status by the index, less the viewer's own and, where days are asked for, those busy then. */
async function countByIndex(
  listing: Listing,
  atHome: readonly Member[],
  { members }: ListStores,
): Promise<number> {
  let total = 0;
  for (const where of wheres(listing)) {
    const isShared = (member: Member) => member.sharedPoolSince !== null && passes(member, where);
    const busy = await busyOthers(listing, { members });
    total += await members.count({ ...where, sharedPoolSince: { gte: '' } });
    total -= atHome.filter(isShared).length + busy.filter(isShared).length;
  }
  return total;
}

/** Those of other organisations who are busy on one of the days asked for. */
async function busyOthers(
  { filter: { available }, homes }: Listing,
  { members }: Pick<ListStores, 'members'>,
): Promise<readonly Member[]> {
  if (!available) return [];
  const perhaps = await findAll(members, {
    where: { status: 'ACTIVE', lastBusyDay: { gte: available.from } },
  });
  return perhaps.filter(
    ({ busy, homeOrganisationId }) =>
      !isFreeThroughout(busy, available) && !homes.includes(homeOrganisationId),
  );
}

/** What the indexes answer of the filter: one query a status. */
function wheres({ filter }: Listing) {
  const { trainedFor, status: wanted, available } = filter;
  const possible = available ? HERE.filter((status) => status === 'ACTIVE') : HERE;
  return possible
    .filter((status) => wanted === undefined || status === wanted)
    .map((status) => (trainedFor === undefined ? { status } : { trainedFor, status }));
}
