import type { Store } from '@freshfaces/store';
import type { Vault } from '@freshfaces/vault';
import { openSealedRecords, type SealedRecords } from '../needs/sealed-records.ts';
import { EMPTY_PROFILE, type Profile } from './profile.ts';

/**
 * What members tell of how they take part. It is sealed under a key of its own beside the member's, as
 * that one is erased with a no to keeping needs, and what helps on the day must outlive it.
 */
export interface Profiles extends SealedRecords<Profile> {
  /** What is written of one member; an empty one where nothing is. */
  get(memberId: string): Promise<Profile>;
  /** Erases it with its key. Call it in a transaction; false where there was nothing. */
  rubOut(memberId: string): Promise<boolean>;
}

export function openProfiles(sealing: { readonly store: Store; readonly vault: Vault }): Profiles {
  const records = openSealedRecords<Profile>('member-profiles', sealing, keyOf);
  return {
    ...records,
    async get(memberId) {
      return (await records.of([memberId])).get(memberId) ?? EMPTY_PROFILE;
    },
    async rubOut(memberId) {
      const rubbedOut = [
        await sealing.vault.forget(keyOf(memberId)),
        await records.remove(memberId),
      ];
      return rubbedOut.includes(true);
    },
  };
}

function keyOf(memberId: string): string {
  return `profile:${memberId}`;
}
