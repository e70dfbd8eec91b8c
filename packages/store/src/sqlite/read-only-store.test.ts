import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Store } from '../port.ts';
import { openReadOnlyStore } from './read-only-store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let folder: string;
let file: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfaces-store-'));
  file = join(folder, 'freshfaces.db');
  store = openSqliteStore(file, 'OFF');
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const BIRDS = { indexes: [{ name: 'colour', keys: ['colour'] }] } as const;

test('looks at what a running program has committed, and changes nothing', async () => {
  const birds = store.collection<{ id: string; colour: string }>('birds', BIRDS);
  await birds.insert({ id: 'a', colour: 'red' });
  const looking = openReadOnlyStore(file);
  const seen = looking.collection<{ id: string; colour: string }>('birds', { indexes: [] });
  expect(await seen.find()).toEqual({
    items: [{ id: 'a', colour: 'red', version: 1 }],
    after: null,
  });
  await birds.insert({ id: 'b', colour: 'red' });
  expect(await seen.count()).toBe(2);
  await expect(seen.insert({ id: 'c', colour: 'blue' })).rejects.toThrow('read-only');
  expect(await looking.collection('cats', { indexes: [] }).find()).toMatchObject({ items: [] });
  expect(looking.collectionNames()).toEqual(['birds']);
  await looking.close();
  expect(await birds.count({ colour: 'red' })).toBe(2);
});

test('copies the file as it stands, without what was deleted', async () => {
  const birds = store.collection<{ id: string; colour: string }>('birds', BIRDS);
  await birds.insert({ id: 'a', colour: 'aubergine'.repeat(999) });
  await birds.insert({ id: 'b', colour: 'red' });
  await birds.remove('a');
  const looking = openReadOnlyStore(file);
  const copy = join(folder, 'copy.db');
  looking.copyTo(copy);
  await looking.close();
  expect((await readFile(copy)).includes('aubergine')).toBe(false);
  const copied = openSqliteStore(copy, 'OFF');
  const there = copied.collection<{ id: string; colour: string }>('birds', BIRDS);
  expect((await there.find({ where: { colour: 'red' } })).items).toHaveLength(1);
  await copied.close();
  const whole = openReadOnlyStore(copy);
  expect(whole.fault()).toBeNull();
  await whole.close();
});

test('a file that is not there, or is something else, is said plainly', () => {
  expect(() => openReadOnlyStore(join(folder, 'none.db'))).toThrow('can’t keep its data');
});
