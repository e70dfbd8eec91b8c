import type { Collection, Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';
import type { MemberTies } from './member-ties.ts';
import type { Need } from './need.ts';
import { openSealedRecords, type SealedRecords } from './sealed-records.ts';

/** Which needs each member has experience of. */
export type NeedsByMember = SealedRecords<readonly Need[]>;
/** Services each member has had support from, past or present (R25), by team slug: they tell of needs. */
export type ExperienceByMember = SealedRecords<readonly string[]>;
export type TiesByMember = Collection<MemberTies>;

interface Sealing {
  readonly store: Store;
  readonly vault: Vault;
}

export function openMemberNeeds(sealing: Sealing): NeedsByMember {
  return openSealedRecords('member-needs', sealing);
}

export function openMemberExperience(sealing: Sealing): ExperienceByMember {
  return openSealedRecords('member-experience', sealing);
}

export function openMemberTies(store: Store): TiesByMember {
  return store.collection<MemberTies>('member-ties', { indexes: [] });
}
