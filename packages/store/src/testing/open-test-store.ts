import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { openMongoStore } from '../mongodb/mongo-store.ts';
import type { Store } from '../port.ts';
import { openSqliteStore } from '../sqlite/sqlite-store.ts';

export interface TestStore {
  readonly store: Store;
  /** Closes the store and deletes what it kept. */
  readonly dispose: () => Promise<void>;
}

/**
 * A fresh, empty store for a test: SQLite in a temporary folder, or a database of its own on the
 * server that `MONGODB_URI` names.
 */
export async function openTestStore(): Promise<TestStore> {
  const uri = process.env['MONGODB_URI'];
  return uri ? openMongoTestStore(uri) : openSqliteTestStore();
}

/** A fresh SQLite store that does not wait for the disk: its file is thrown away. */
export async function openSqliteTestStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'freshfaces-store-'));
  const store = openSqliteStore(join(folder, 'freshfaces.db'), 'OFF');
  return {
    store,
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A fresh database on a MongoDB server. */
export async function openMongoTestStore(uri: string): Promise<TestStore> {
  const database = `freshfaces-test-${randomUUID()}`;
  const store = await openMongoStore(uri, database);
  return {
    store,
    async dispose() {
      await store.close();
      const client = new MongoClient(uri);
      await client.db(database).dropDatabase();
      await client.close();
    },
  };
}
