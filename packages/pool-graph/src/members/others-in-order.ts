import { findAll } from '@freshfaces/store';
import { isListed, type Listing, type ListStores } from './list-members.ts';
import type { Member, MemberStatus } from './member.ts';
import { byShown, listChanged, type Shown } from './merge-lists.ts';

/** Members of other organisations are listed while they have not left. */
const HERE: readonly MemberStatus[] = ['ACTIVE', 'PAUSED'];

interface Wanted {
  readonly sought: ReadonlySet<string> | null;
  /** The member that the last page ended with. */
  readonly after: string | null;
  readonly first: number;
}

/**
 * The listed members of other organisations after a place, by pseudonym: as many as a page holds and one
 * more. A pseudonym is plain letters, each word with a capital, so the order of the index is the order
 * in which people read.
 */
export async function othersInOrder(
  listing: Listing,
  { sought, after, first }: Wanted,
  stores: ListStores,
): Promise<readonly Shown[]> {
  const last = after === null ? null : ((await stores.members.get(after)) ?? refuse());
  const found = isSmall(listing, sought)
    ? await allOf(listing, sought, stores)
    : (
        await Promise.all(
          statusesOf(listing).map((status) => fromIndex(listing, { status, last, first }, stores)),
        )
      ).flat();
  return found
    .map((member) => ({ member, shown: member.pseudonym }))
    .filter((one) => !last || byShown(one, { member: last, shown: last.pseudonym }) > 0)
    .sort(byShown)
    .slice(0, first + 1);
}

/** How many of them there are. */
export async function countOthers(
  listing: Listing,
  sought: ReadonlySet<string> | null,
  stores: ListStores,
): Promise<number> {
  if (isSmall(listing, sought)) return (await allOf(listing, sought, stores)).length;
  const counts = await Promise.all(
    statusesOf(listing).map((status) => countAt(listing, status, stores)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function refuse(): never {
  throw listChanged();
}

function isSmall({ filter }: Listing, sought: ReadonlySet<string> | null): boolean {
  return sought !== null || filter.homeOrganisationId !== undefined;
}

function isOther(listing: Listing, member: Member): boolean {
  return !listing.own.includes(member.homeOrganisationId) && isListed(listing, member);
}

function statusesOf({ filter }: Listing): readonly MemberStatus[] {
  const wanted = filter.available ? ['ACTIVE'] : HERE;
  return HERE.filter(
    (status) =>
      wanted.includes(status) && (filter.status === undefined || filter.status === status),
  );
}

/** Those found by a search, or at home in one organisation: few, so they are read whole. */
async function allOf(
  listing: Listing,
  sought: ReadonlySet<string> | null,
  { members }: ListStores,
): Promise<readonly Member[]> {
  const { homeOrganisationId } = listing.filter;
  if (homeOrganisationId !== undefined && listing.own.includes(homeOrganisationId)) return [];
  const found =
    homeOrganisationId === undefined
      ? await members.getMany([...(sought ?? [])])
      : await findAll(members, { where: { homeOrganisationId } });
  return found.filter(
    (member) => member !== null && (!sought || sought.has(member.id)) && isOther(listing, member),
  ) as Member[];
}

/** From the index of pseudonyms, until the page is full or the index ends. */
async function fromIndex(
  listing: Listing,
  { status, last, first }: { status: MemberStatus; last: Member | null; first: number },
  { members }: ListStores,
): Promise<readonly Member[]> {
  const { trainedFor } = listing.filter;
  const where = {
    ...(trainedFor === undefined ? {} : { trainedFor }),
    status,
    ...(last ? { pseudonym: { gte: last.pseudonym } } : {}),
  };
  const found: Member[] = [];
  let after: string | null = null;
  do {
    const page: { items: Member[]; after: string | null } = await members.find({
      where,
      sort: { by: 'pseudonym' },
      limit: 2 * first + 2,
      after,
    });
    found.push(...page.items.filter((member) => isOther(listing, member)));
    after = page.after;
  } while (after !== null && found.length < first + 2);
  return found;
}

/** All of a status by the index, less the viewer's own; days need each member's own, so those are read. */
async function countAt(
  listing: Listing,
  status: MemberStatus,
  { members }: ListStores,
): Promise<number> {
  const { trainedFor, available } = listing.filter;
  const where = {
    ...(trainedFor === undefined ? {} : { trainedFor }),
    status,
    sharedPoolSince: { gte: '' },
  };
  if (available) {
    const free = await findAll(members, { where, limit: 1_000 });
    return free.filter((member) => isOther(listing, member)).length;
  }
  const own = await Promise.all(
    listing.own.map((homeOrganisationId) => findAll(members, { where: { homeOrganisationId } })),
  );
  const mine = own
    .flat()
    .filter(
      (member) =>
        member.status === status &&
        member.sharedPoolSince !== null &&
        (trainedFor === undefined || member.trainedFor.includes(trainedFor)),
    );
  return (await members.count(where)) - mine.length;
}
