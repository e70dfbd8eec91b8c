import type { Collection, Db, Document, IndexDescription } from 'mongodb';
import { MongoServerError } from 'mongodb';
import type { Index } from '../indexes.ts';
import type { Kept } from './filter.ts';

/** Ends the name of the index that holds a unique constraint. */
export const UNIQUE = '.unique';

const ALREADY_EXISTS = 48;

/**
 * Brings a collection's indexes in line with its declaration. An index for finding ends in `_id`, the
 * tie-break of every sort. A unique one has a second index beside it that holds only documents whose
 * keys are all there: queries can't be answered from a partial index.
 */
export async function prepareIndexes(
  db: Db,
  collection: Collection<Kept>,
  indexes: readonly Index[],
): Promise<void> {
  await db.createCollection(collection.collectionName).catch((error: unknown) => {
    if (!(error instanceof MongoServerError) || error.code !== ALREADY_EXISTS) throw error;
  });
  const wanted = new Map(indexes.flatMap(descriptionsOf).map((index) => [index.name, index]));
  const present = await collection.listIndexes().toArray();
  for (const { name, key, unique, partialFilterExpression } of present as IndexDescription[]) {
    if (name === undefined || name === '_id_') continue;
    const same = { name, key, ...(unique ? { unique, partialFilterExpression } : {}) };
    if (JSON.stringify(same) === JSON.stringify(wanted.get(name))) wanted.delete(name);
    else await collection.dropIndex(name);
  }
  if (wanted.size > 0) await collection.createIndexes([...wanted.values()]);
}

function descriptionsOf({ name, keys, unique }: Index): (IndexDescription & { name: string })[] {
  const key = Object.fromEntries(keys.map((field) => [field, 1]));
  const finding = { name, key: { ...key, _id: 1 } };
  if (!unique) return [finding];
  const scalar = { $type: ['number', 'string', 'bool'] };
  const partialFilterExpression: Document = Object.fromEntries(
    keys.map((field) => [field, scalar]),
  );
  return [finding, { name: name + UNIQUE, key, unique: true, partialFilterExpression }];
}
