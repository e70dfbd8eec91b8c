import { isDeepStrictEqual } from 'node:util';

/**
 * What a merge changed, set back; what was changed since the merge stays as it is now.
 * @param before the document as it was, `after` as the merge left it, `now` as it is.
 */
export function reverted<T extends object>(before: T, after: T, now: T): T {
  const fields = Object.keys(now) as (keyof T)[];
  const back = fields.filter(
    (field) => field !== 'version' && isDeepStrictEqual(now[field], after[field]),
  );
  return { ...now, ...Object.fromEntries(back.map((field) => [field, before[field]])) };
}
