import type { Collection, Doc, Query, Stored } from './port.ts';
import { MAX_LIMIT } from './port.ts';

/**
 * Every document a query finds, page after page of `limit` (the largest when not given). For sets
 * that are bounded by their nature; what is written between two pages may or may not be among them.
 */
export async function findAll<T extends Doc>(
  collection: Collection<T>,
  query: Omit<Query<T>, 'after'>,
): Promise<Stored<T>[]> {
  const found: Stored<T>[] = [];
  let after: string | null = null;
  do {
    const page: { items: Stored<T>[]; after: string | null } = await collection.find({
      limit: MAX_LIMIT,
      ...query,
      after,
    });
    found.push(...page.items);
    after = page.after;
  } while (after !== null);
  return found;
}
