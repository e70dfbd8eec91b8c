import { randomBytes } from 'node:crypto';
import { type Collection, DuplicateKeyError, type Store } from '@freshfaces/store';
import type { Sealed, Vault } from '@freshfaces/vault';

interface KeptSecret {
  readonly id: string;
  readonly sealed: Sealed;
}

const ID = 'accounts';

/**
 * The secret of this network's accounts: 32 random bytes as base64url, made at first use and kept sealed
 * in the vault, so that a rotation of the master key leaves sessions and second factors as they are.
 */
export async function networkSecret(store: Store, vault: Vault): Promise<string> {
  const kept = store.collection<KeptSecret>('account-secrets', { indexes: [] });
  return (await opened(kept, vault)) ?? (await make(kept, vault, store));
}

async function opened(kept: Collection<KeptSecret>, vault: Vault): Promise<string | null> {
  const found = await kept.get(ID);
  if (!found) return null;
  const secret = await vault.open<string>(ID, found.sealed);
  if (secret === null) throw new Error('The key that seals the secret of accounts is gone.');
  return secret;
}

async function make(kept: Collection<KeptSecret>, vault: Vault, store: Store): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  try {
    await store.transaction(async () => {
      await kept.insert({ id: ID, sealed: await vault.seal(ID, secret) });
    });
    return secret;
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error;
    const others = await opened(kept, vault);
    if (others === null) throw error;
    return others;
  }
}
