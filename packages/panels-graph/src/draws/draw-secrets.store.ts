import { type Collection, findAll, type Store } from '@freshfaces/store';
import type { Sealed, Vault } from '@freshfaces/vault';
import type { DrawSecrets } from './draw-secrets.ts';

/** A draw's secrets as they lie in the store: only the vault can read them. */
interface SealedSecrets {
  readonly id: string;
  readonly keepUntil: string;
  readonly sealed: Sealed;
}

/** The secrets of draws, under a key a draw: with the key gone nobody can tell who had which need. */
export interface SecretsOfDraws {
  get(drawId: string): Promise<DrawSecrets | null>;
  insert(secrets: DrawSecrets): Promise<void>;
  replace(secrets: DrawSecrets): Promise<void>;
  /** Ids of draws whose secrets are past their last day. */
  past(today: string): Promise<readonly string[]>;
  /** Erases key and secrets. Call it in a transaction. */
  forget(drawId: string): Promise<void>;
}

export function openSecrets(store: Store, vault: Vault): SecretsOfDraws {
  const kept: Collection<SealedSecrets> = store.collection<SealedSecrets>('draw-secrets', {
    indexes: [{ name: 'keepUntil', keys: ['keepUntil'] }],
  });
  const sealedUp = async ({ id, keepUntil, ...rest }: DrawSecrets): Promise<SealedSecrets> => ({
    id,
    keepUntil,
    sealed: await vault.seal(keyOf(id), rest),
  });
  return {
    async get(id) {
      const found = await kept.get(id);
      if (!found) return null;
      const rest = await vault.open<Omit<DrawSecrets, 'id' | 'keepUntil'>>(keyOf(id), found.sealed);
      return rest && { id, keepUntil: found.keepUntil, ...rest };
    },
    async insert(secrets) {
      await kept.insert(await sealedUp(secrets));
    },
    async replace(secrets) {
      const found = await kept.get(secrets.id);
      if (found) await kept.replace({ ...found, ...(await sealedUp(secrets)) });
    },
    async past(today) {
      const found = await findAll(kept, { where: { keepUntil: { lt: today } } });
      return found.map(({ id }) => id);
    },
    async forget(id) {
      await kept.remove(id);
      await vault.forget(keyOf(id));
    },
  };
}

function keyOf(drawId: string): string {
  return `draw:${drawId}`;
}
