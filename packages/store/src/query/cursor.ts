import type { AnyDoc } from '../body.ts';
import { StoreError } from '../errors.ts';
import { valueAt } from '../indexes.ts';
import type { Scalar } from '../port.ts';

/** Where a page ended: the sort values and id of its last document. */
export interface Position {
  readonly values: readonly Scalar[];
  readonly id: string;
}

/** A cursor that continues after `last`; it stays true whatever is written in between. */
export function writeCursor(sort: readonly string[], descending: boolean, last: AnyDoc): string {
  const values = sort.map((field) => valueAt(last, field));
  const text = JSON.stringify([signature(sort, descending), values, last.id]);
  return Buffer.from(text).toString('base64url');
}

/** Reads a cursor of a query with this sort; throws StoreError `BAD_CURSOR`. */
export function readCursor(
  collection: string,
  sort: readonly string[],
  descending: boolean,
  cursor: string,
): Position {
  try {
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    const [made, values, id] = parts;
    const whole = Array.isArray(values) && values.length === sort.length && typeof id === 'string';
    if (whole && made === signature(sort, descending) && values.every(isScalar))
      return { values, id };
  } catch {
    // Not JSON: refused below like any other text.
  }
  throw new StoreError('BAD_CURSOR', `${collection}: “after” is not a cursor of this query.`);
}

function signature(sort: readonly string[], descending: boolean): string {
  return `${descending ? '-' : '+'}${sort.join()}`;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value !== 'object';
}
