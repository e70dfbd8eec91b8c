import { type Collection, type Doc, MAX_LIMIT, type Query, type Stored } from '@freshfaces/store';

/** Every document a query finds, page after page. For sets that are bounded by their nature. */
export async function findAll<T extends Doc>(
  collection: Collection<T>,
  query: Omit<Query<T>, 'limit' | 'after'>,
): Promise<Stored<T>[]> {
  const found: Stored<T>[] = [];
  let after: string | null = null;
  do {
    const page: { items: Stored<T>[]; after: string | null } = await collection.find({
      ...query,
      limit: MAX_LIMIT,
      after,
    });
    found.push(...page.items);
    after = page.after;
  } while (after !== null);
  return found;
}
