import type { MemberFilter, MemberStatus, TrainingRole } from '../generated/graphql.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../words.ts';

/** What the address of the list says. */
export interface MembersAddress {
  readonly home: string;
  readonly role: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  /** Kept behind the `#`, which browsers never send: it can be a person's name. */
  readonly find: string;
  /** Cursors of the pages turned so far. */
  readonly trail: readonly string[];
}

interface Address {
  readonly search: string;
  readonly hash: string;
}

export function readAddress({ search, hash }: Address): MembersAddress {
  const query = new URLSearchParams(search);
  const get = (name: string) => query.get(name) ?? '';
  return {
    home: get('home'),
    role: get('role'),
    status: get('status'),
    from: get('from'),
    to: get('to'),
    find: new URLSearchParams(hash.slice(1)).get('find') ?? '',
    trail: get('pages').split('.').filter(Boolean),
  };
}

/** The relative link to a list: `?role=CHAIR#find=amber`. */
export function writeAddress({ find, trail, ...fields }: MembersAddress): string {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  const query = new URLSearchParams(filled);
  if (trail.length > 0) query.set('pages', trail.join('.'));
  const hash = find ? `#${new URLSearchParams({ find }).toString()}` : '';
  return `?${query.toString()}${hash}`;
}

/** The filter as the graph takes it; what it would not know is left out. */
export function filterOf(address: MembersAddress): MemberFilter {
  return {
    homeOrganisationId: address.home || null,
    trainedFor: address.role in ROLE_WORDS ? (address.role as TrainingRole) : null,
    status: address.status in STATUS_WORDS ? (address.status as MemberStatus) : null,
    availableFrom: address.from || null,
    availableTo: address.to || null,
    search: address.find || null,
  };
}

/** Links to the pages before and after, for `Pagination`. */
export function pageLinks(
  address: MembersAddress,
  endCursor: string | null,
): { previous?: string; next?: string } {
  const { trail } = address;
  return {
    ...(trail.length > 0 && { previous: writeAddress({ ...address, trail: trail.slice(0, -1) }) }),
    ...(endCursor && { next: writeAddress({ ...address, trail: [...trail, endCursor] }) }),
  };
}
