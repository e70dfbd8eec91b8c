import { notFound } from '@freshfaces/graph-kit';
import type { Collection, Doc, Stored } from '@freshfaces/store';

/** The document, or the `NOT_FOUND` problem that names what was looked for. */
export async function mustFind<T extends Doc>(
  collection: Collection<T>,
  id: string,
  what: string,
): Promise<Stored<T>> {
  const found = await collection.get(id);
  if (!found) throw notFound(what);
  return found;
}
