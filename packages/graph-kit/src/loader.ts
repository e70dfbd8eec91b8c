import DataLoader from 'dataloader';
import type { GraphContext } from './context.ts';

/**
 * The request's DataLoader of this name, made on first use: many entity look-ups become one `getMany`.
 * @param load values for the ids, in the same order, `null` where there is none.
 */
export function loaderFor<V>(
  context: GraphContext,
  name: string,
  load: (ids: readonly string[]) => Promise<readonly (V | null)[]>,
): DataLoader<string, V | null> {
  const known = context.loaders.get(name) as DataLoader<string, V | null> | undefined;
  if (known) return known;
  const made = new DataLoader<string, V | null>(async (ids) => load(ids));
  context.loaders.set(name, made);
  return made;
}
