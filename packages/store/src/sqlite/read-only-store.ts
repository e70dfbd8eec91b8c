import { DatabaseSync } from 'node:sqlite';
import type { AnyDoc } from '../body.ts';
import { StoreError } from '../errors.ts';
import type { Collection, Doc, Store } from '../port.ts';
import { SqliteCollection } from './collection.ts';
import { Connection } from './connection.ts';
import { asStoreError, troubleWith } from './errors.ts';

/** A file of the SQLite engine, opened to look and to copy: changes nothing, whoever else has it open. */
export interface ReadOnlyStore extends Store {
  /** Names of all collections, in order. */
  collectionNames(): string[];
  /** Writes the file as it stands now to a new one, without what was deleted from it. */
  copyTo(file: string): void;
  /** What SQLite finds wrong with the file's structure, or null. */
  fault(): string | null;
}

const DOCUMENTS = 'doc:';

/**
 * Opens a file read-only. Its collections answer `get`, `getMany`, `count` of all and `find` in the
 * order of ids; a collection that is not there is empty. Throws StoreError `DATA_FOLDER`.
 */
export function openReadOnlyStore(file: string): ReadOnlyStore {
  const db = open(file);
  const connection = new Connection(file, db);

  function collectionNames(): string[] {
    const tables = connection.all(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB ? ORDER BY name",
      `${DOCUMENTS}*`,
    );
    return tables.map(({ name }) => String(name).slice(DOCUMENTS.length));
  }

  function handle(name: string): Collection<AnyDoc> {
    const documents = new SqliteCollection(name, []);
    const known = (): boolean => collectionNames().includes(name);
    return {
      get: async (id) => (known() ? documents.get(connection, id) : null),
      getMany: async (ids) => ids.map((id) => (known() ? documents.get(connection, id) : null)),
      find: async (query = {}) =>
        known() ? documents.find(connection, query) : { items: [], after: null },
      count: async (where) => (known() ? documents.count(connection, where) : 0),
      insert: refuse,
      insertMany: refuse,
      replace: refuse,
      remove: refuse,
    };
  }

  return {
    engine: 'sqlite',
    collection: <T extends Doc>(name: string) => handle(name) as unknown as Collection<T>,
    transaction: refuse,
    close: async () => connection.close(),
    collectionNames,
    copyTo: (copy) => void connection.run('VACUUM INTO ?', copy),
    fault() {
      const [first] = connection.all('PRAGMA integrity_check(1)');
      const found = String(first?.['integrity_check']);
      return found === 'ok' ? null : found;
    },
  };
}

async function refuse(): Promise<never> {
  throw new StoreError('MISUSE', 'This store was opened read-only.');
}

function open(file: string): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly: true, timeout: 5_000 });
  } catch (error) {
    const known = asStoreError(error, file);
    if (known instanceof StoreError) throw known;
    throw new StoreError('DATA_FOLDER', troubleWith(file), { cause: error });
  }
}
