import { findAll, type Stored } from '@freshfaces/store';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Panels } from '../parts.ts';

/** Places that wait for a yes or no, by the end of their time: `{ lt: now }` for those past it. */
export async function findUnanswered(
  { entries }: Pick<Panels, 'entries'>,
  answerBy: { readonly lt: string } | { readonly gte: string },
): Promise<readonly Stored<DrawEntry>[]> {
  const found = await Promise.all(
    (['invited', 'talking'] as const).map((state) =>
      findAll(entries, { where: { state, answerBy } }),
    ),
  );
  return found.flat();
}
