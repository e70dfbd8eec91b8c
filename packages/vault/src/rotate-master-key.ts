import { type Store, type Stored, VersionConflictError } from '@freshfaces/store';
import type { MasterKey } from './master-key.ts';
import { type MemberKey, type MemberKeys, openMemberKeys, rewrapped } from './member-keys.ts';

const KEYS_A_PAGE = 500;

/**
 * Wraps every member's key that is under `from` under `to` instead, one whole key at a time: broken off,
 * it goes on where it was when run again. What is sealed stays as it is. Answers how many were wrapped.
 */
export async function rotateMasterKey(
  store: Store,
  from: MasterKey,
  to: MasterKey,
): Promise<number> {
  const keys = openMemberKeys(store);
  for (let done = 0; ; ) {
    const { items } = await keys.find({ where: { masterKey: from.id }, limit: KEYS_A_PAGE });
    if (items.length === 0) return done;
    for (const kept of items) {
      if (await keepRewrapped(keys, rewrapped(kept, from, to))) done += 1;
    }
  }
}

/** False where the key was erased or wrapped by another process meanwhile. */
async function keepRewrapped(keys: MemberKeys, key: Stored<MemberKey>): Promise<boolean> {
  try {
    await keys.replace(key);
    return true;
  } catch (error) {
    if (error instanceof VersionConflictError) return false;
    throw error;
  }
}
