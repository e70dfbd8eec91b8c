import type { AnyDoc } from '../body.ts';
import type { Index } from '../indexes.ts';
import type { Connection } from './connection.ts';
import { addEntries } from './entries.ts';
import { docTable, indexTable } from './names.ts';

/**
 * Makes the tables of a collection where missing, drops indexes no longer declared, and builds new or
 * changed ones from the documents. Runs inside a write transaction. Throws DuplicateKeyError where
 * the documents break a unique index.
 */
export function prepareCollection(
  db: Connection,
  collection: string,
  indexes: readonly Index[],
): void {
  const table = docTable(collection);
  db.exec(`
    CREATE TABLE IF NOT EXISTS "indexes" (
      collection TEXT NOT NULL, name TEXT NOT NULL, spec TEXT NOT NULL, PRIMARY KEY (collection, name)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, version INTEGER NOT NULL, body TEXT NOT NULL);
  `);
  const declared = new Map(indexes.map((index) => [index.name, JSON.stringify(index)]));
  const built = new Map<string, string>();
  for (const row of db.all('SELECT name, spec FROM "indexes" WHERE collection = ?', collection)) {
    const name = String(row['name']);
    if (declared.get(name) === row['spec']) built.set(name, String(row['spec']));
    else dropIndex(db, collection, name);
  }
  const fresh = indexes.filter(({ name }) => !built.has(name));
  for (const index of fresh) createIndex(db, collection, index);
  if (fresh.length === 0) return;
  for (const row of db.all(`SELECT body FROM ${table}`)) {
    const doc = JSON.parse(String(row['body'])) as AnyDoc;
    for (const index of fresh) addEntries(db, collection, index, doc);
  }
}

function createIndex(db: Connection, collection: string, index: Index): void {
  const table = indexTable(collection, index.name);
  const columns = index.keys.map((_, at) => `k${at}`).join(', ');
  const unique = index.unique
    ? `CREATE UNIQUE INDEX "unique:${collection}.${index.name}" ON ${table} (${columns});`
    : '';
  // Columns without a type keep values as given; SQLite's UNIQUE ignores rows that hold a null.
  db.exec(`
    CREATE TABLE ${table} (${columns}, id TEXT NOT NULL);
    CREATE INDEX "entry:${collection}.${index.name}" ON ${table} (${columns}, id);
    ${unique}
  `);
  db.run('INSERT INTO "indexes" VALUES (?, ?, ?)', collection, index.name, JSON.stringify(index));
}

function dropIndex(db: Connection, collection: string, name: string): void {
  db.exec(`DROP TABLE ${indexTable(collection, name)}`);
  db.run('DELETE FROM "indexes" WHERE collection = ? AND name = ?', collection, name);
}
