import { type Collection, type Doc, MAX_LIMIT, type Stored, type Where } from '@freshfaces/store';

/** Every document that matches, page after page. */
export async function readAll<T extends Doc>(
  collection: Collection<T>,
  where: Where<T>,
): Promise<Stored<T>[]> {
  const found: Stored<T>[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof collection.find>> = await collection.find({
      where,
      limit: MAX_LIMIT,
      after,
    });
    found.push(...page.items);
    after = page.after;
  } while (after !== null);
  return found;
}
