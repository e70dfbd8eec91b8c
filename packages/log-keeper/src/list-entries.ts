import { type Page, pageSize } from '@freshfaces/graph-kit';
import type { EntryKind } from '@freshfaces/public-log';
import type { Collection } from '@freshfaces/store';
import type { KeptEntry } from './log.store.ts';

/** Which entries to list; all that are given must hold. */
export interface LogFilter {
  readonly kind?: EntryKind | null;
}

export interface LogPage {
  readonly first?: number | null;
  readonly after?: string | null;
}

export async function listEntries(
  entries: Collection<KeptEntry>,
  { kind }: LogFilter,
  { first, after = null }: LogPage,
): Promise<Page<string>> {
  const where = kind ? { kind } : {};
  const sort = { by: 'id', order: 'desc' } as const;
  const page = await entries.find({ where, sort, limit: pageSize(first), after });
  return {
    nodes: page.items.map(({ text }) => text),
    endCursor: page.after,
    total: await entries.count(where),
  };
}
