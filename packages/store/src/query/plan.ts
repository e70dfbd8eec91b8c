import { StoreError } from '../errors.ts';
import type { Index } from '../indexes.ts';
import type { Scalar } from '../port.ts';
import { DEFAULT_LIMIT, MAX_LIMIT } from '../port.ts';
import { chooseIndex } from './choose-index.ts';
import type { Position } from './cursor.ts';
import { readCursor } from './cursor.ts';
import type { Term } from './terms.ts';
import { termsOf } from './terms.ts';

/** A query after checking, ready for either engine. */
export interface Plan {
  readonly index: Index;
  readonly terms: readonly Term[];
  /** Sort fields without the closing tie-break by id. */
  readonly sort: readonly string[];
  readonly descending: boolean;
  readonly limit: number;
  readonly from: Position | null;
}

export interface LooseQuery {
  readonly where?: object | undefined;
  readonly sort?:
    | { readonly by: string | readonly string[]; readonly order?: 'asc' | 'desc' }
    | undefined;
  readonly limit?: number | undefined;
  readonly after?: string | null | undefined;
}

/** Checks a query and finds the declared index that answers it. Throws StoreError. */
export function planQuery(collection: string, indexes: readonly Index[], query: LooseQuery): Plan {
  const terms = termsOf(collection, query.where ?? {});
  const by = query.sort ? [query.sort.by].flat() : [];
  const sort = by.at(-1) === 'id' ? by.slice(0, -1) : by;
  const order = query.sort?.order ?? 'asc';
  if (order !== 'asc' && order !== 'desc') {
    throw new StoreError('MISUSE', `${collection}: the order is “asc” or “desc”.`);
  }
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT) {
    throw new StoreError(
      'MISUSE',
      `${collection}: a limit is a whole number from 1 to ${MAX_LIMIT}.`,
    );
  }
  const descending = order === 'desc';
  return {
    index: chooseIndex(collection, indexes, terms, sort),
    terms,
    sort,
    descending,
    limit,
    from: query.after == null ? null : readCursor(collection, sort, descending, query.after),
  };
}

/** Whether one entry at most of each document can satisfy the plan, so that none turns up twice. */
export function meetsOnce({ index, terms }: Pick<Plan, 'index' | 'terms'>): boolean {
  if (index.many === null) return true;
  return terms.some((term) => term.field === index.many && isEquality(term));
}

/** Whether a term binds its field to one value. */
function isEquality(term: Term): term is Term & { readonly values: readonly [Scalar] } {
  return term.op === 'in' && term.values.length === 1;
}
