import { type Page, Problem, type Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { isErased, type Member } from './member.ts';
import { type MemberFilter, passes } from './member-filter.ts';
import type { MemberNames, Members } from './members.store.ts';
import { searchMemberIds } from './search.ts';
import { maySee, organisationsLedBy } from './seeing.ts';

export interface ListRequest {
  readonly filter: MemberFilter;
  readonly search: string;
  readonly first: number;
  readonly after: string | null;
}

/**
 * One page of the members this viewer may see, in the order of the names they are shown under.
 * The cursor is an opaque member id, never a name, as it travels in addresses.
 */
export async function listMembers(
  viewer: Viewer,
  request: ListRequest,
  stores: { members: Members; names: MemberNames },
): Promise<Page<Member>> {
  const namesAt = organisationsLedBy(viewer);
  const sought = await searchMemberIds(request.search, { ...stores, namesAt });
  const seen = (await candidates(stores.members, request.filter, sought)).filter(
    (member) => passes(member, request.filter) && maySee(viewer, member) && !isErased(member),
  );
  const ordered = await inShownOrder(seen, namesAt, stores.names);
  const start = placeAfter(ordered, request.after);
  const nodes = ordered.slice(start, start + request.first);
  const isLast = start + request.first >= ordered.length;
  return { nodes, endCursor: isLast ? null : (nodes.at(-1)?.id ?? null), total: ordered.length };
}

async function candidates(
  members: Members,
  { homeOrganisationId, trainedFor, status }: MemberFilter,
  sought: ReadonlySet<string> | null,
): Promise<readonly Member[]> {
  if (sought) return (await members.getMany([...sought])).filter((found) => found !== null);
  if (homeOrganisationId) return findAll(members, { where: { homeOrganisationId } });
  if (trainedFor) return findAll(members, { where: { trainedFor } });
  return findAll(members, { where: status ? { status } : {} });
}

async function inShownOrder(
  seen: readonly Member[],
  namesAt: readonly string[],
  names: MemberNames,
): Promise<readonly Member[]> {
  const known = seen.filter((member) => namesAt.includes(member.homeOrganisationId));
  const found = await names.getMany(known.map(({ id }) => id));
  const nameOf = new Map(found.flatMap((name) => (name ? [[name.id, name.name]] : [])));
  const order = new Intl.Collator('en-GB');
  return seen
    .map((member) => ({ member, shown: nameOf.get(member.id) ?? member.pseudonym }))
    .sort((a, b) => order.compare(a.shown, b.shown) || (a.member.id < b.member.id ? -1 : 1))
    .map(({ member }) => member);
}

function placeAfter(ordered: readonly Member[], after: string | null): number {
  if (after === null) return 0;
  const place = ordered.findIndex(({ id }) => id === after);
  if (place < 0) {
    throw new Problem('BAD_INPUT', 'The list has changed. Start again at the first page.', 'after');
  }
  return place + 1;
}
