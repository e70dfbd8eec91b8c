import type { Viewer } from '@freshfaces/graph-kit';
import { isErased, type Member } from './member.ts';
import { type MemberFilter, passes } from './member-filter.ts';
import type { MemberNames, Members } from './members.store.ts';
import type { Found } from './search.ts';
import { maySee } from './seeing.ts';

export interface ListStores {
  readonly members: Members;
  readonly names: MemberNames;
}

/** What decides whether a member is in a list. */
export interface Listing {
  readonly viewer: Viewer;
  readonly filter: MemberFilter;
  /** Those a search found; null without one. */
  readonly sought: Found | null;
  /** Organisations of the viewer: members there are listed whether or not they are in the shared pool. */
  readonly homes: readonly string[];
}

export function isListed({ viewer, filter, sought }: Listing, member: Member): boolean {
  return (
    (!sought || sought.has(member.id)) &&
    passes(member, filter) &&
    maySee(viewer, member) &&
    !isErased(member)
  );
}
