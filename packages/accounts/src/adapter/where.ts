import type { CleanedWhere } from 'better-auth/adapters';

/** A row as better-auth reads and writes it: plain values by field. */
export type Row = { readonly id: string } & Readonly<
  Record<string, string | number | boolean | null>
>;

type Test = (kept: Row[string], wanted: CleanedWhere['value']) => boolean;

const TESTS: Partial<Record<CleanedWhere['operator'], Test>> = {
  eq: (kept, wanted) => kept === wanted,
  ne: (kept, wanted) => kept !== wanted,
  in: (kept, wanted) => Array.isArray(wanted) && wanted.some((one) => one === kept),
  not_in: (kept, wanted) => Array.isArray(wanted) && !wanted.some((one) => one === kept),
  lt: ordered((order) => order < 0),
  lte: ordered((order) => order <= 0),
  gt: ordered((order) => order > 0),
  gte: ordered((order) => order >= 0),
};

/** Whether a row meets every condition. Throws on a condition that nothing of ours asks. */
export function meets(row: Row, where: readonly CleanedWhere[]): boolean {
  return where.every((condition) => {
    const test = TESTS[condition.operator];
    if (!test || condition.connector === 'OR' || condition.mode === 'insensitive') {
      throw new Error(`Accounts cannot be looked up by “${condition.operator}” this way.`);
    }
    return test(row[condition.field] ?? null, condition.value);
  });
}

/** Like a database, finds nothing where one side is null or of another type. */
function ordered(holds: (order: number) => boolean): Test {
  return (kept, wanted) => {
    if (typeof kept === 'string' && typeof wanted === 'string') {
      return holds(kept < wanted ? -1 : Number(kept > wanted));
    }
    return typeof kept === 'number' && typeof wanted === 'number' && holds(kept - wanted);
  };
}

/**
 * The condition to ask the store by: equality on an indexed field, else a bound on one; the rest is
 * tested on what it finds. Null when none helps.
 */
export function narrowest(
  where: readonly CleanedWhere[],
  indexed: readonly string[],
): CleanedWhere | null {
  const usable = where.filter(({ field }) => indexed.includes(field));
  return (
    usable.find(({ operator }) => operator === 'eq') ??
    usable.find(({ operator }) => operator === 'in') ??
    usable.find(({ operator }) => ['lt', 'lte', 'gt', 'gte'].includes(operator)) ??
    null
  );
}
