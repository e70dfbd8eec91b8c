import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { createVault, masterKeyOf, rotateMasterKey, VaultError } from '@freshfaces/vault';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { networkSecret } from './network-secret.ts';

const [OLD, NEW] = [masterKeyOf('0a'.repeat(32)), masterKeyOf('0b'.repeat(32))];

let kept: TestStore;
beforeEach(async () => {
  kept = await openTestStore();
});
afterEach(() => kept.dispose());

const secretUnder = (masterKey: typeof OLD) =>
  networkSecret(kept.store, createVault({ store: kept.store, masterKey }));

test('servers that start at once find one secret, and so does each start after', async () => {
  const all = await Promise.all(Array.from({ length: 4 }, () => secretUnder(OLD)));
  expect(new Set([...all, await secretUnder(OLD)]).size).toBe(1);
  expect(all[0]).toMatch(/^[\w-]{43}$/u);
});

test('a new master key leaves it as it is: second factors still open', async () => {
  const before = await secretUnder(OLD);
  await rotateMasterKey(kept.store, OLD, NEW);
  expect(await secretUnder(NEW)).toBe(before);
});

test('the store alone does not tell it', async () => {
  const secret = await secretUnder(OLD);
  const secrets = kept.store.collection('account-secrets', { indexes: [] });
  expect(JSON.stringify((await secrets.find()).items)).not.toContain(secret);
  await expect(secretUnder(NEW)).rejects.toThrow(VaultError);
});
