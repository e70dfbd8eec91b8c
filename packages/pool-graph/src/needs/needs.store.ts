import type { Collection, Store } from '@freshfaces/store';
import type { MemberNeeds } from './member-needs.ts';
import type { MemberExperience, MemberTies } from './member-ties.ts';

export type NeedsByMember = Collection<MemberNeeds>;
export type ExperienceByMember = Collection<MemberExperience>;
export type TiesByMember = Collection<MemberTies>;

export function openMemberNeeds(store: Store): NeedsByMember {
  return store.collection<MemberNeeds>('member-needs', { indexes: [] });
}

export function openMemberExperience(store: Store): ExperienceByMember {
  return store.collection<MemberExperience>('member-experience', { indexes: [] });
}

export function openMemberTies(store: Store): TiesByMember {
  return store.collection<MemberTies>('member-ties', { indexes: [] });
}
