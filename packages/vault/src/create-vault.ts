import type { KeyObject } from 'node:crypto';
import type { Store } from '@freshfaces/store';
import { boxUp, unbox } from './boxed.ts';
import type { MasterKey } from './master-key.ts';
import { type MemberKey, newMemberKey, openMemberKeys, unwrapped } from './member-keys.ts';
import { packed, unpacked } from './packed.ts';
import type { Sealed, Vault } from './vault.ts';

interface NamedKey {
  readonly name: string;
  readonly secret: KeyObject;
}

/**
 * The vault over the store. It keeps no key in memory: each call reads the wrapped keys it needs, so
 * what one server erased no other server of the network can open a moment later.
 */
export function createVault({
  store,
  masterKey,
}: {
  readonly store: Store;
  readonly masterKey: MasterKey;
}): Vault {
  const keys = openMemberKeys(store);

  async function keyOf(memberId: string): Promise<NamedKey> {
    const kept = (await keys.get(memberId)) ?? (await makeKey(memberId));
    return { name: kept.key, secret: unwrapped(kept, masterKey) };
  }

  async function makeKey(memberId: string): Promise<MemberKey> {
    return store.transaction(
      async () =>
        (await keys.get(memberId)) ?? (await keys.insert(newMemberKey(memberId, masterKey))),
    );
  }

  async function keysOf(memberIds: readonly string[]): Promise<ReadonlyMap<string, NamedKey>> {
    const found = (await keys.getMany(memberIds)).filter((kept) => kept !== null);
    return new Map(
      found.map((kept) => [kept.id, { name: kept.key, secret: unwrapped(kept, masterKey) }]),
    );
  }

  const vault: Vault = {
    async seal(memberId, value) {
      const { name, secret } = await keyOf(memberId);
      return { key: name, ...boxUp(secret, packed(value), aboutValue(memberId, name)) };
    },
    async open<T>(memberId: string, sealed: Sealed) {
      return (await vault.openMany<T>([{ memberId, sealed }]))[0] ?? null;
    },
    async openMany<T>(items: readonly { memberId: string; sealed: Sealed }[]) {
      const known = await keysOf([...new Set(items.map(({ memberId }) => memberId))]);
      return items.map(({ memberId, sealed }) => {
        const key = known.get(memberId);
        if (!key || key.name !== sealed.key) return null;
        return unpacked(unbox(key.secret, sealed, aboutValue(memberId, key.name))) as T;
      });
    },
    forget: (memberId) => keys.remove(memberId),
  };
  return vault;
}

function aboutValue(memberId: string, key: string): string {
  return JSON.stringify(['freshfaces member value', memberId, key]);
}
