import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import type { Collection, IndexSpec } from '../port.ts';
import { openSqliteStore } from './sqlite-store.ts';

interface Person {
  readonly id: string;
  readonly email?: string;
  readonly team?: string;
}

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfaces-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function withPeople<R>(
  indexes: IndexSpec<Person>[],
  work: (people: Collection<Person>) => Promise<R>,
): Promise<R> {
  const store = openSqliteStore(join(folder, 'data.db'));
  try {
    return await work(store.collection<Person>('people', { indexes }));
  } finally {
    await store.close();
  }
}

describe('the data folder', () => {
  it('is for whoever runs the server alone to read', async () => {
    const store = openSqliteStore(join(folder, 'data.db'));
    await store.collection<Person>('people', { indexes: [] }).insert({ id: 'a' });
    for (const name of await readdir(folder)) {
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    }
    await store.close();
  });

  it('is made where missing, and keeps what was written', async () => {
    const env = { FRESHFACES_DATA: join(folder, 'new', 'data') };
    for (const expected of [null, { id: 'a', version: 1 }]) {
      const store = await openStore(env);
      const people = store.collection<Person>('people', { indexes: [] });
      expect(await people.get('a')).toEqual(expected);
      if (!expected) await people.insert({ id: 'a' });
      await store.close();
    }
    expect((await stat(env.FRESHFACES_DATA)).mode & 0o777).toBe(0o700);
  });

  it('that can’t be written to is named in one sentence', async () => {
    await writeFile(join(folder, 'file'), '');
    const env = { FRESHFACES_DATA: join(folder, 'file', 'data') };
    await expect(openStore(env)).rejects.toMatchObject({
      code: 'DATA_FOLDER',
      message: expect.stringMatching(
        /^Freshfaces can’t keep its data in .*freshfaces\.db: [^.]+\.$/,
      ) as string,
    });
  });

  it('that holds something else under our file’s name is left as it is', async () => {
    await writeFile(
      join(folder, 'freshfaces.db'),
      'not a database, but somebody’s notes '.repeat(100),
    );
    await expect(openStore({ FRESHFACES_DATA: folder })).rejects.toMatchObject({
      code: 'DATA_FOLDER',
    });
  });
});

describe('an index declared anew', () => {
  const byTeam: IndexSpec<Person> = { name: 'byTeam', keys: ['team'] };

  it('is built from the documents that are there', async () => {
    await withPeople([], (people) => people.insert({ id: 'a', team: 'elm' }));
    const found = await withPeople([byTeam], (people) => people.count({ team: 'elm' }));
    expect(found).toBe(1);
  });

  it('is built again when its keys change, and gone when no longer declared', async () => {
    const person = { id: 'a', team: 'elm', email: 'a@elm' };
    await withPeople([byTeam], (people) => people.insert(person));
    const changed: IndexSpec<Person> = { name: 'byTeam', keys: ['email'] };
    expect(await withPeople([changed], (people) => people.count({ email: 'a@elm' }))).toBe(1);
    await withPeople([], async (people) => {
      await expect(people.count({ email: 'a@elm' })).rejects.toMatchObject({
        code: 'UNDECLARED_QUERY',
      });
    });
  });

  it('that the documents break is refused by name and leaves them as they were', async () => {
    await withPeople([byTeam], async (people) => {
      await people.insertMany([
        { id: 'a', team: 'elm' },
        { id: 'b', team: 'elm' },
      ]);
    });
    await withPeople([{ ...byTeam, unique: true }], async (people) => {
      await expect(people.get('a')).rejects.toMatchObject({
        code: 'DUPLICATE_KEY',
        index: 'byTeam',
      });
    });
    expect(await withPeople([byTeam], (people) => people.count({ team: 'elm' }))).toBe(2);
  });
});

describe('a file that another program holds', () => {
  it('is waited for without standing still', async () => {
    await withPeople([], async (people) => {
      await people.insert({ id: 'a' });
      const other = new DatabaseSync(join(folder, 'data.db'));
      other.exec('BEGIN IMMEDIATE');
      const writing = people.insert({ id: 'b' });
      expect(await people.get('a')).not.toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await people.get('b')).toBeNull();
      other.exec('ROLLBACK');
      other.close();
      expect(await writing).toEqual({ id: 'b', version: 1 });
    });
  });
});
