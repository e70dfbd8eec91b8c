import { type Page, Problem } from '@freshfaces/graph-kit';
import { MAX_LIMIT, StoreError } from '@freshfaces/store';
import type { PracticeEntries, PracticeEntryKept } from './entries.store.ts';
import { rankByWords } from './rank.ts';
import { type Filters, shelfFor } from './shelves.ts';
import { wordsOf } from './words.ts';

interface Search extends Filters {
  readonly words: string;
  readonly limit: number;
  readonly after: string | null;
}

/** One page of the entries that hold every word and match every filter. */
export async function findEntries(
  entries: PracticeEntries,
  { words, limit, after, ...filters }: Search,
): Promise<Page<PracticeEntryKept>> {
  const shelf = shelfFor(filters);
  const wanted = [...new Set(wordsOf(words))];
  return wanted.length === 0
    ? newestOn(entries, shelf, limit, after)
    : bestFor(entries, wanted, shelf, limit, after);
}

async function newestOn(
  entries: PracticeEntries,
  shelf: string,
  limit: number,
  after: string | null,
): Promise<Page<PracticeEntryKept>> {
  const where = { shelves: shelf };
  const sort = { by: 'changedAt', order: 'desc' } as const;
  const [page, total] = await Promise.all([
    entries.find({ where, sort, limit, after }).catch(refuseCursor),
    entries.count(where),
  ]);
  return { nodes: page.items, endCursor: page.after, total };
}

/** Reads the entries of the rarest word, so that a common one costs nothing. */
async function bestFor(
  entries: PracticeEntries,
  words: readonly string[],
  shelf: string,
  limit: number,
  after: string | null,
): Promise<Page<PracticeEntryKept>> {
  const counts = await Promise.all(
    words.map(async (word) => ({ word, count: await entries.count({ words: word }) })),
  );
  const rarest = counts.reduce((a, b) => (b.count < a.count ? b : a));
  const { items } = await entries.find({ where: { words: rarest.word }, limit: MAX_LIMIT });
  const found = rankByWords(
    items.filter(({ shelves }) => shelves.includes(shelf)),
    words,
  );
  const start = after === null ? 0 : found.findIndex(({ id }) => id === after) + 1;
  const nodes = found.slice(start, start + limit);
  const more = start + limit < found.length;
  return { nodes, endCursor: more ? (nodes.at(-1)?.id ?? null) : null, total: found.length };
}

function refuseCursor(error: unknown): never {
  if (error instanceof StoreError && error.code === 'BAD_CURSOR') {
    throw new Problem(
      'BAD_INPUT',
      'This page of the list is gone. Start again from the first.',
      'after',
    );
  }
  throw error;
}
