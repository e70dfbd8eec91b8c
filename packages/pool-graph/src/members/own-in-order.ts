import { findAll } from '@freshfaces/store';
import { isListed, type Listing, type ListStores } from './list-members.ts';
import { byShown, type Shown } from './merge-lists.ts';

/** The members of the viewer's own organisations that are listed, in the order of the names shown. */
export async function ownInOrder(
  listing: Listing,
  { namesAt, sought }: { namesAt: readonly string[]; sought: ReadonlySet<string> | null },
  { members, names }: ListStores,
): Promise<readonly Shown[]> {
  const { homeOrganisationId: wanted } = listing.filter;
  const homes = listing.own.filter((id) => wanted === undefined || id === wanted);
  const found = await Promise.all(
    homes.map((homeOrganisationId) => findAll(members, { where: { homeOrganisationId } })),
  );
  const listed = found
    .flat()
    .filter((member) => (!sought || sought.has(member.id)) && isListed(listing, member));
  const named = listed.filter(({ homeOrganisationId }) => namesAt.includes(homeOrganisationId));
  const kept = await names.getMany(named.map(({ id }) => id));
  const nameOf = new Map(kept.flatMap((name) => (name ? [[name.id, name.name]] : [])));
  return listed
    .map((member) => ({ member, shown: nameOf.get(member.id) ?? member.pseudonym }))
    .sort(byShown);
}
