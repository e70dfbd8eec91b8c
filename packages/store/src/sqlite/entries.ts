import type { AnyDoc } from '../body.ts';
import { DuplicateKeyError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import { entriesOf } from '../indexes.ts';
import type { Scalar } from '../port.ts';
import type { Connection } from './connection.ts';
import { isUniqueViolation } from './errors.ts';
import { indexTable } from './names.ts';
import { sqlValue } from './values.ts';

/** Enters a document into an index. Throws DuplicateKeyError. */
export function addEntries(db: Connection, collection: string, index: Index, doc: AnyDoc): void {
  for (const entry of entriesOf(collection, index, doc))
    insertEntry(db, collection, index, entry, doc.id);
}

/** Takes a document out of an index. */
export function removeEntries(db: Connection, collection: string, index: Index, doc: AnyDoc): void {
  for (const entry of entriesOf(collection, index, doc))
    deleteEntry(db, collection, index, entry, doc.id);
}

/** Moves a document's entries from what they were to what they are, touching only the difference. */
export function moveEntries(
  db: Connection,
  collection: string,
  index: Index,
  was: AnyDoc,
  is: AnyDoc,
): void {
  const before = new Map(
    entriesOf(collection, index, was).map((entry) => [JSON.stringify(entry), entry]),
  );
  const after = new Map(
    entriesOf(collection, index, is).map((entry) => [JSON.stringify(entry), entry]),
  );
  for (const [key, entry] of before)
    if (!after.has(key)) deleteEntry(db, collection, index, entry, was.id);
  for (const [key, entry] of after)
    if (!before.has(key)) insertEntry(db, collection, index, entry, is.id);
}

function insertEntry(
  db: Connection,
  collection: string,
  index: Index,
  entry: readonly Scalar[],
  id: string,
): void {
  const marks = entry.map(() => '?, ').join('');
  try {
    db.run(
      `INSERT INTO ${indexTable(collection, index.name)} VALUES (${marks}?)`,
      ...entry.map(sqlValue),
      id,
    );
  } catch (error) {
    if (isUniqueViolation(error))
      throw new DuplicateKeyError(collection, index.name, { cause: error });
    throw error;
  }
}

function deleteEntry(
  db: Connection,
  collection: string,
  index: Index,
  entry: readonly Scalar[],
  id: string,
): void {
  const match = entry.map((_, at) => `k${at} IS ? AND `).join('');
  db.run(
    `DELETE FROM ${indexTable(collection, index.name)} WHERE ${match}id = ?`,
    ...entry.map(sqlValue),
    id,
  );
}
