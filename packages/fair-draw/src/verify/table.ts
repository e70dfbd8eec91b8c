import { canonical, rootOf } from './hashing.ts';
import { count, type Must, mustAscend } from './must.ts';
import type { ReadRecord } from './record-shape.ts';

type Committed = ReadRecord['committed'];

/** §4.1: the rules make sense on their own. */
export function rulesAreSound({ rules }: Committed, must: Must): string {
  must(rules.seats >= 1, 'committed.rules.seats', 'A panel needs at least one seat.');
  mustAscend(
    rules.quotas.map((quota) => quota.feature),
    'committed.rules.quotas',
    must,
  );
  mustAscend(
    rules.caps.map((cap) => cap.kind),
    'committed.rules.caps',
    must,
  );
  for (const [i, { min, max }] of rules.quotas.entries()) {
    must(
      min <= max,
      `committed.rules.quotas[${i}]`,
      'The least of this quota is more than its most.',
    );
  }
  return `The rules are clear: ${count(rules.seats, 'seat')}, ${count(rules.quotas.length, 'feature')} with a least and a most, ${count(rules.caps.length, 'limit')} on groups.`;
}

/** §4.2: every leaf belongs to one type, everything is in its one order, and the root fits. */
export function peopleAreListed(committed: Committed, must: Must): string {
  const { types, leaves, rules } = committed;
  const features = new Set(rules.quotas.map((quota) => quota.feature));
  const kinds = new Set(rules.caps.map((cap) => cap.kind));
  let first = 0;
  for (const [i, type] of types.entries()) {
    const where = `committed.types[${i}]`;
    must(type.size >= 1, where, 'A type has nobody in it.');
    mustAscend(type.features, `${where}.features`, must);
    mustAscend(type.groups, `${where}.groups`, must);
    const known =
      type.features.every((feature) => features.has(feature)) &&
      type.groups.every((group) => kinds.has(group.split('.')[0] ?? ''));
    must(known, where, 'A type names a feature or group that no rule is about.');
    mustAscend(leaves.slice(first, first + type.size), `committed.leaves[${first}]`, must);
    first += type.size;
  }
  mustAscend(
    types.map((type) => canonical([type.features, type.groups, type.served])),
    'committed.types',
    must,
  );
  must(
    first === leaves.length,
    'committed.leaves',
    'The sizes of the types do not add up to the list.',
  );
  must(new Set(leaves).size === leaves.length, 'committed.leaves', 'Someone is in the list twice.');
  must(
    rootOf(leaves) === committed.root,
    'committed.root',
    'The fingerprint of the list does not fit it.',
  );
  return `The list has ${count(leaves.length, 'person', 'people')}, each in it once, and its fingerprint fits.`;
}

/** §4.3: every line of the ticket table is a panel the rules allow, and the tickets add up. */
export function ticketsAreFeasible({ rules, types, rows, total }: Committed, must: Must): string {
  mustAscend(
    rows.map((row) => canonical(row.types)),
    'committed.rows',
    must,
  );
  for (const [i, row] of rows.entries()) {
    const where = `committed.rows[${i}]`;
    const seats = row.types.flatMap((number) => types[number] ?? []);
    const fits =
      seats.length === rules.seats &&
      row.types.length === rules.seats &&
      row.types.every((number, at) => at === 0 || number >= (row.types[at - 1] ?? 0)) &&
      [...howOften(row.types)].every(([number, held]) => held <= (types[number]?.size ?? 0));
    must(fits, where, 'This line does not seat the right number of people who exist.');
    must(missed(rules, seats) === 0, where, 'A panel of this line breaks a quota or a limit.');
    must(row.tickets !== '0', where, 'This line has no tickets.');
  }
  const sum = rows.reduce((sum, row) => sum + BigInt(row.tickets), 0n);
  must(
    sum > 0n && sum.toString() === total,
    'committed.total',
    'The tickets do not add up to their total.',
  );
  return `Every panel that the ${count(sum, 'ticket')} can lead to keeps every quota and limit.`;
}

/** §4.4: each stated chance is what the tickets give. */
export function chancesEqualTickets({ types, rows, total }: Committed, must: Must): string {
  const seatTickets = new Map<number, bigint>();
  for (const row of rows) {
    for (const [i, held] of howOften(row.types)) {
      seatTickets.set(i, (seatTickets.get(i) ?? 0n) + BigInt(row.tickets) * BigInt(held));
    }
  }
  for (const [i, type] of types.entries()) {
    const seats = seatTickets.get(i) ?? 0n;
    const [above = 0n, below = 0n] = type.chance.split('/').map(BigInt);
    const equal = above * BigInt(total) * BigInt(type.size) === seats * below;
    must(equal, `committed.types[${i}].chance`, 'This chance is not what the tickets give.');
    must(
      divisor(above, below) === 1n,
      `committed.types[${i}].chance`,
      'This chance is not in lowest terms.',
    );
  }
  return 'Every stated chance is exactly what the tickets give.';
}

/** §4.3: seats short of a quota, over a quota or over a limit, added up. */
export function missed(rules: Committed['rules'], seats: Committed['types']): number {
  const features = howOften(seats.flatMap((type) => type.features));
  const groups = howOften(seats.flatMap((type) => type.groups));
  const most = new Map(rules.caps.toReversed().map(({ kind, max }) => [kind, max]));
  const overQuotas = rules.quotas.map(({ feature, min, max }) => {
    const held = features.get(feature) ?? 0;
    return Math.max(min - held, held - max, 0);
  });
  const overCaps = [...groups].map(([group, held]) =>
    Math.max(held - (most.get(group.split('.')[0] ?? '') ?? 0), 0),
  );
  return [...overQuotas, ...overCaps].reduce((sum, seats) => sum + seats, 0);
}

/** Counted in one go: a record is anyone's file, and none may keep a reader waiting. */
function howOften<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

function divisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
