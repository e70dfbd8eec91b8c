import { isListed, type Listing, type ListStores } from './listing.ts';
import type { Member } from './member.ts';
import { byShown, type Shown } from './merge-lists.ts';

/** The members of the viewer's own organisations that are listed, in the order of the names shown. */
export async function ownInOrder(
  listing: Listing,
  { atHome, namesAt }: { atHome: readonly Member[]; namesAt: readonly string[] },
  { names }: ListStores,
): Promise<readonly Shown[]> {
  const listed = atHome.filter((member) => isListed(listing, member));
  const named = listed.filter(({ homeOrganisationId }) => namesAt.includes(homeOrganisationId));
  const kept = await names.getMany(named.map(({ id }) => id));
  const nameOf = new Map(kept.flatMap((name) => (name ? [[name.id, name.name]] : [])));
  return listed
    .map((member) => ({ member, shown: nameOf.get(member.id) ?? member.pseudonym }))
    .sort(byShown);
}
