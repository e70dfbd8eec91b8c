import { StoreError } from '../errors.ts';
import type { Scalar } from '../port.ts';
import { MAX_LIMIT } from '../port.ts';

export type Bounds = Partial<Record<'gt' | 'gte' | 'lt' | 'lte', string | number | boolean>>;

/** One condition on one field. Equality is `in` with one value. */
export type Term =
  | { readonly field: string; readonly op: 'in'; readonly values: readonly Scalar[] }
  | { readonly field: string; readonly op: 'range'; readonly bounds: Bounds };

const BOUNDS = ['gt', 'gte', 'lt', 'lte'];

/** Reads the conditions of a `where`; throws StoreError `MISUSE` for anything it does not know. */
export function termsOf(collection: string, where: object): Term[] {
  return Object.entries(where).map(([field, condition]: [string, unknown]) => {
    const refuse = (why: string): never => {
      throw new StoreError('MISUSE', `${collection}: the condition on ${field} ${why}.`);
    };
    if (condition === undefined) refuse('is undefined: leave it out or use null');
    if (isScalar(condition)) return { field, op: 'in', values: [condition] };
    if (typeof condition !== 'object' || Array.isArray(condition)) {
      return refuse('must be a value, { in: […] } or a range');
    }
    const entries = Object.entries(condition as Record<string, unknown>);
    if (entries.length === 1 && entries[0]?.[0] === 'in') {
      return { field, op: 'in', values: listOf(entries[0][1], refuse) };
    }
    return { field, op: 'range', bounds: boundsOf(entries, refuse) };
  });
}

function listOf(list: unknown, refuse: (why: string) => never): Scalar[] {
  if (!Array.isArray(list) || !list.every(isScalar)) return refuse('needs a list of values');
  if (list.length > MAX_LIMIT) refuse(`lists more than ${MAX_LIMIT} values`);
  return [...new Set<Scalar>(list)];
}

function boundsOf(entries: [string, unknown][], refuse: (why: string) => never): Bounds {
  const types = new Set(entries.map(([, bound]) => typeof bound));
  const known = entries.every(
    ([name, bound]) => BOUNDS.includes(name) && isScalar(bound) && bound !== null,
  );
  if (!known || types.size !== 1) refuse('needs gt, gte, lt or lte with values of one type');
  return Object.fromEntries(entries) as Bounds;
}

function isScalar(value: unknown): value is Scalar {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value === 'string') return value.isWellFormed();
  return value === null || typeof value === 'boolean';
}
