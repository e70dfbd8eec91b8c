import type { Store } from '@freshfaces/store';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createVault } from './create-vault.ts';
import { masterKeyOf } from './master-key.ts';
import { openMemberKeys } from './member-keys.ts';
import type { Sealed } from './vault.ts';

const MASTER = masterKeyOf('a1'.repeat(32));
let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.dispose());

function vaultUnder(masterKey = MASTER) {
  return createVault({ store, masterKey });
}

const anyMember = fc.string({ minLength: 1, maxLength: 26, unit: 'grapheme-ascii' });
const anyValue = fc.jsonValue();
const FEW = { numRuns: 40 };

describe('what is sealed', () => {
  test('opens again as it was, by another server too', async () => {
    await fc.assert(
      fc.asyncProperty(anyMember, anyValue, async (member, value) => {
        const sealed = await vaultUnder().seal(member, value);
        expect(await vaultUnder().open(member, sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      FEW,
    );
  });

  test('opens for no one once any one bit of it was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyMember,
        anyValue,
        fc.constantFrom('nonce', 'box'),
        fc.nat(),
        async (member, value, part, at) => {
          const sealed = await vaultUnder().seal(member, value);
          const changed = { ...sealed, [part]: withBitFlipped(sealed[part], at) };
          await expect(vaultUnder().open(member, changed)).rejects.toThrow(/was changed/);
        },
      ),
      FEW,
    );
  });

  test('opens with no other member’s key', async () => {
    const [hers, his] = [await vaultUnder().seal('ada', 1), await vaultUnder().seal('ben', 2)];
    expect(await vaultUnder().open('ben', hers)).toBeNull();
    await expect(vaultUnder().open('ben', { ...hers, key: his.key })).rejects.toThrow(
      /was changed/,
    );
  });

  test('can not be moved to another member by moving the key along', async () => {
    const keys = openMemberKeys(store);
    const sealed = await vaultUnder().seal('cleo', ['offending']);
    const kept = await keys.get('cleo');
    if (!kept) throw new Error('Cleo has no key.');
    const { version: _version, ...key } = kept;
    await keys.insert({ ...key, id: 'dan' });
    await expect(vaultUnder().open('dan', sealed)).rejects.toThrow(/was changed/);
    await expect(vaultUnder().seal('dan', 'new')).rejects.toThrow(/was changed/);
  });

  test('says by its length nothing of what is in it', async () => {
    const lengths = await Promise.all(
      [[], ['offending'], ['homelessness', 'mental-ill-health']].map(
        async (needs) => (await vaultUnder().seal('ada', needs)).box.length,
      ),
    );
    expect(new Set(lengths).size).toBe(1);
  });

  test('is never twice the same', async () => {
    const [once, again] = [await vaultUnder().seal('ada', 1), await vaultUnder().seal('ada', 1)];
    expect(again.box).not.toBe(once.box);
    expect(again.nonce).not.toBe(once.nonce);
  });

  test('stays closed under another master key, with a sentence and no key in it', async () => {
    const sealed = await vaultUnder().seal('ada', 1);
    const other = vaultUnder(masterKeyOf('b2'.repeat(32)));
    await expect(other.open('ada', sealed)).rejects.toThrow(/another master key/);
  });
});

describe('forgetting a member', () => {
  test('leaves nothing that opens, for any server', async () => {
    await fc.assert(
      fc.asyncProperty(anyMember, fc.array(anyValue, { maxLength: 4 }), async (member, values) => {
        const sealed: Sealed[] = [];
        for (const value of values) sealed.push(await vaultUnder().seal(member, value));
        await vaultUnder().seal(member, 'so that there is a key');
        expect(await vaultUnder().forget(member)).toBe(true);
        const items = sealed.map((one) => ({ memberId: member, sealed: one }));
        expect(await vaultUnder().openMany(items)).toEqual(values.map(() => null));
        expect(await vaultUnder().forget(member)).toBe(false);
      }),
      FEW,
    );
  });

  test('lets them begin again under a new key, with the old still lost', async () => {
    const old = await vaultUnder().seal('finn', 'old');
    await vaultUnder().forget('finn');
    const fresh = await vaultUnder().seal('finn', 'fresh');
    expect(fresh.key).not.toBe(old.key);
    expect(await vaultUnder().open('finn', old)).toBeNull();
    expect(await vaultUnder().open('finn', fresh)).toBe('fresh');
  });

  test('happens with what else happens in the transaction, or not at all', async () => {
    const sealed = await vaultUnder().seal('gwen', 'kept');
    const broken = store.transaction(async () => {
      await vaultUnder().forget('gwen');
      throw new Error('Something else went wrong.');
    });
    await expect(broken).rejects.toThrow('Something else');
    expect(await vaultUnder().open('gwen', sealed)).toBe('kept');
  });
});

test('many are opened in their order, with nothing where a key is gone', async () => {
  const items = [];
  for (const memberId of ['m1', 'm2', 'm3']) {
    items.push({ memberId, sealed: await vaultUnder().seal(memberId, memberId) });
  }
  await vaultUnder().forget('m2');
  expect(await vaultUnder().openMany([...items, ...items.slice(0, 1)])).toEqual([
    'm1',
    null,
    'm3',
    'm1',
  ]);
});

test('two that seal for a new member at once share one key', async () => {
  const sealed = await Promise.all([1, 2, 3].map((value) => vaultUnder().seal('twice', value)));
  expect(new Set(sealed.map(({ key }) => key)).size).toBe(1);
});

test('the store holds neither the value nor the key in clear', async () => {
  await vaultUnder().seal('ivy', 'canary-7f3a');
  const kept = await openMemberKeys(store).get('ivy');
  expect(Object.keys(kept ?? {}).sort()).toEqual([
    'box',
    'id',
    'key',
    'masterKey',
    'nonce',
    'version',
  ]);
  expect(Buffer.from(kept?.box ?? '', 'base64')).toHaveLength(32 + 16);
});

function withBitFlipped(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  const bit = at % (bytes.length * 8);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return bytes.toString('base64');
}
