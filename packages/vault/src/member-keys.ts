import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Collection, Store } from '@freshfaces/store';
import { type Boxed, boxUp, unbox } from './boxed.ts';
import type { MasterKey } from './master-key.ts';
import { VaultError } from './vault-error.ts';

/** One member's key, wrapped. */
export interface MemberKey extends Boxed {
  /** The member's id. */
  readonly id: string;
  /** Names the key; a member whose key was erased gets another with a new name. */
  readonly key: string;
  /** The master key it is wrapped under. */
  readonly masterKey: string;
}

export type MemberKeys = Collection<MemberKey>;

export function openMemberKeys(store: Store): MemberKeys {
  return store.collection<MemberKey>('member-keys', {
    indexes: [{ name: 'master', keys: ['masterKey'] }],
  });
}

/** A fresh random key for this member, wrapped. */
export function newMemberKey(memberId: string, master: MasterKey): MemberKey {
  const key = randomBytes(12).toString('hex');
  return wrapped(createSecretKey(randomBytes(32)), { id: memberId, key }, master);
}

function wrapped(
  secret: KeyObject,
  { id, key }: Pick<MemberKey, 'id' | 'key'>,
  master: MasterKey,
): MemberKey {
  const boxed = boxUp(master.secret, secret.export(), aboutKey(id, key));
  return { id, key, masterKey: master.id, ...boxed };
}

/** Throws VaultError: `MASTER_KEY` where no master key at hand wrapped it, `TAMPERED`. */
export function unwrapped(kept: MemberKey, master: MasterKey): KeyObject {
  if (kept.masterKey === master.id) {
    return createSecretKey(unbox(master.secret, kept, aboutKey(kept.id, kept.key)));
  }
  if (master.before) return unwrapped(kept, master.before);
  throw new VaultError(
    'MASTER_KEY',
    'Members’ keys are locked with another master key than the one this server was given.',
  );
}

/** The same key under another master key. */
export function rewrapped<K extends MemberKey>(kept: K, from: MasterKey, to: MasterKey): K {
  return { ...kept, ...wrapped(unwrapped(kept, from), kept, to) };
}

function aboutKey(memberId: string, key: string): string {
  return JSON.stringify(['freshfaces member key', memberId, key]);
}
