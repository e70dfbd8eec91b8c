import { Problem } from './problem.ts';

/** One page of a list, as every list in the graph gives it. */
export interface Page<T> {
  readonly nodes: readonly T[];
  /** Give it back as `after` for the next page; null on the last page. */
  readonly endCursor: string | null;
  readonly total: number;
}

/** How many to read: 1–100, 25 when not said. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? 25;
  if (!Number.isInteger(size) || size < 1 || size > 100) {
    throw new Problem('BAD_INPUT', 'Ask for 1 to 100 rows at a time.', 'first');
  }
  return size;
}
