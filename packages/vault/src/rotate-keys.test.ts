import { chmod, copyFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createVault } from './create-vault.ts';
import { replaceKeyFile } from './key-files.ts';
import { masterKeyOf } from './master-key.ts';
import { openMemberKeys } from './member-keys.ts';
import { type MasterKeyEnv, readMasterKey } from './read-master-key.ts';
import { rotateKeys } from './rotate-keys.ts';
import { rotateMasterKey } from './rotate-master-key.ts';
import type { Sealed } from './vault.ts';

let opened: TestStore;
let folder: string;
beforeEach(async () => {
  opened = await openTestStore();
  folder = await mkdtemp(join(tmpdir(), 'freshfaces-vault-'));
});
afterEach(async () => {
  await opened.dispose();
  await rm(folder, { recursive: true });
});

const inFolder = (): MasterKeyEnv => ({ FRESHFACES_DATA: folder });

async function rotate(env: MasterKeyEnv): Promise<string> {
  const lines: string[] = [];
  await rotateKeys(opened.store, env, (line) => lines.push(line));
  return lines.join('\n');
}

describe('the master key', () => {
  test('is made at first start in a file that its owner alone can read, and stays', async () => {
    const made = await readMasterKey(inFolder());
    expect((await stat(join(folder, 'master.key'))).mode & 0o777).toBe(0o600);
    expect((await readMasterKey(inFolder())).id).toBe(made.id);
  });

  test('is one key when two processes start at once', async () => {
    const made = await Promise.all([readMasterKey(inFolder()), readMasterKey(inFolder())]);
    expect(made[1]?.id).toBe(made[0]?.id);
  });

  test('is refused when others on the machine may read its file', async () => {
    await readMasterKey(inFolder());
    await chmod(join(folder, 'master.key'), 0o644);
    await expect(readMasterKey(inFolder())).rejects.toThrow(/chmod 600/);
  });

  test('comes from the environment where it is set, and has to on MongoDB', async () => {
    const hex = '0f'.repeat(32);
    const env = { FRESHFACES_MASTER_KEY: hex, MONGODB_URI: 'mongodb://nowhere' };
    expect((await readMasterKey(env)).id).toBe(masterKeyOf(hex).id);
    await expect(readMasterKey({ MONGODB_URI: 'mongodb://nowhere' })).rejects.toThrow(/MASTER_KEY/);
    await expect(readMasterKey({ FRESHFACES_MASTER_KEY: 'short' })).rejects.toThrow(/64/);
  });

  test('shows in no print of it', () => {
    const hex = '0f'.repeat(32);
    expect(JSON.stringify(masterKeyOf(hex))).not.toContain('0f0f');
  });
});

describe('rotating the master key', () => {
  async function sealedFor(count: number, env: MasterKeyEnv): Promise<Sealed[]> {
    const vault = createVault({ store: opened.store, masterKey: await readMasterKey(env) });
    const sealed: Sealed[] = [];
    for (let at = 0; at < count; at++) sealed.push(await vault.seal(`m${at}`, `value ${at}`));
    return sealed;
  }

  async function openedAgain(sealed: readonly Sealed[], env: MasterKeyEnv) {
    const vault = createVault({ store: opened.store, masterKey: await readMasterKey(env) });
    return vault.openMany(sealed.map((one, at) => ({ memberId: `m${at}`, sealed: one })));
  }

  test('in the file: everything opens as before under the new key, and the old one is gone', async () => {
    const sealed = await sealedFor(5, inFolder());
    const values = sealed.map((_sealed, at) => `value ${at}`);
    const old = await readFile(join(folder, 'master.key'), 'utf8');
    expect(await rotate(inFolder())).toMatch(/^5 keys are.*\nThe old master key was deleted/);
    await expect(readFile(join(folder, 'master.key.before'))).rejects.toThrow('ENOENT');
    expect(await openedAgain(sealed, inFolder())).toEqual(values);
    expect(await readFile(join(folder, 'master.key'), 'utf8')).not.toBe(old);
  });

  test('in the environment: needs both keys, and says what to do', async () => {
    const [old, fresh] = ['0a'.repeat(32), '0b'.repeat(32)];
    const sealed = await sealedFor(2, { FRESHFACES_MASTER_KEY: old });
    await expect(rotate({ FRESHFACES_MASTER_KEY: fresh })).rejects.toThrow(/KEY_BEFORE/);
    const both = { FRESHFACES_MASTER_KEY: fresh, FRESHFACES_MASTER_KEY_BEFORE: old };
    expect(await openedAgain(sealed, both)).toEqual(['value 0', 'value 1']);
    expect(await rotate(both)).toMatch(/^2 keys/);
    expect(await rotate(both)).toMatch(/^0 keys.*\n.*take the old key away/);
    expect(await openedAgain(sealed, { FRESHFACES_MASTER_KEY: fresh })).toEqual([
      'value 0',
      'value 1',
    ]);
  });

  test('broken off half-way, it goes on where it was', async () => {
    const [from, to] = [masterKeyOf('0a'.repeat(32)), masterKeyOf('0b'.repeat(32))];
    const sealed = await sealedFor(6, { FRESHFACES_MASTER_KEY: '0a'.repeat(32) });
    let replaced = 0;
    const breaking = {
      ...opened.store,
      collection: ((...spec: Parameters<typeof opened.store.collection>) => {
        const keys = opened.store.collection(...spec);
        const replace: typeof keys.replace = (doc) => {
          if (++replaced > 3) throw new Error('The power went.');
          return keys.replace(doc);
        };
        return Object.assign(Object.create(keys), { replace });
      }) as typeof opened.store.collection,
    };
    await expect(rotateMasterKey(breaking, from, to)).rejects.toThrow('The power went.');
    expect(await openMemberKeys(opened.store).count({ masterKey: to.id })).toBe(3);
    expect(await rotateMasterKey(opened.store, from, to)).toBe(3);
    expect(await rotateMasterKey(opened.store, from, to)).toBe(0);
    const after = { FRESHFACES_MASTER_KEY: '0b'.repeat(32) };
    expect(await openedAgain(sealed, after)).toEqual(sealed.map((_sealed, at) => `value ${at}`));
  });

  test('in the file, broken off with half of the keys moved: everything opens, and it ends next time', async () => {
    const sealed = await sealedFor(2, inFolder());
    await replaceKeyFile(folder, (await readFile(join(folder, 'master.key'), 'utf8')).trim());
    expect(await openedAgain(sealed, inFolder())).toEqual(['value 0', 'value 1']);
    expect(await rotate(inFolder())).toMatch(/^2 keys/);
    expect(await openedAgain(sealed, inFolder())).toEqual(['value 0', 'value 1']);
  });

  test('of a folder whose first key was lost says so, and deletes no key', async () => {
    await sealedFor(1, inFolder());
    await rm(join(folder, 'master.key'));
    await expect(rotate(inFolder())).rejects.toThrow(/1 of the members’ keys.*yet another/);
    expect(await readFile(join(folder, 'master.key.before'), 'utf8')).toMatch(/^[0-9a-f]{64}/);
  });

  test('broken off before the new key was in its place, it starts anew', async () => {
    const sealed = await sealedFor(1, inFolder());
    await copyFile(join(folder, 'master.key'), join(folder, 'master.key.before'));
    await chmod(join(folder, 'master.key.before'), 0o600);
    expect(await rotate(inFolder())).toMatch(/^1 key is/);
    expect(await openedAgain(sealed, inFolder())).toEqual(['value 0']);
  });
});
