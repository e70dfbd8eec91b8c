import { openErasures } from '@freshfaces/access';
import type { Store } from '@freshfaces/store';
import type { Erasure } from './register-file.ts';

/**
 * Registers these erasures in a store as not done, so that the next start of a server runs them
 * (again): see `pendingErasures`. For a store that was restored and that no server uses yet.
 */
export async function markPending(store: Store, erasures: readonly Erasure[]): Promise<void> {
  const register = openErasures(store);
  for (const { id, at, personId, memberId } of erasures) {
    await store.transaction(async () => {
      const known = await register.get(id);
      if (known) await register.replace({ ...known, done: false });
      else await register.insert({ id, at, personId, memberId, done: false });
    });
  }
}
