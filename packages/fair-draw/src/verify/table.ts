import { canonical, rootOf } from './hashing.ts';
import { count, type Must, mustAscend } from './must.ts';
import type { ReadRecord } from './record-shape.ts';

type Committed = ReadRecord['committed'];

/** §4.1: the rules make sense on their own, as far as they are open. */
export function rulesAreSound({ rules }: Committed, must: Must): string {
  must(rules.seats >= 1, 'committed.rules.seats', 'A panel needs at least one seat.');
  return `The panel has ${count(rules.seats, 'seat')}, and what it has to cover was sealed before the draw.`;
}

/** §4.2: every leaf belongs to one type, everything is in its one order, and the root fits. */
export function peopleAreListed(committed: Committed, must: Must): string {
  const { types, leaves } = committed;
  let first = 0;
  for (const [i, type] of types.entries()) {
    const where = `committed.types[${i}]`;
    must(type.size >= 1, where, 'A type has nobody in it.');
    mustAscend(leaves.slice(first, first + type.size), `committed.leaves[${first}]`, must);
    first += type.size;
  }
  mustAscend(
    types.map((type) => type.sealed),
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

/** §4.3: every line of the ticket table seats people who exist, and the tickets add up. */
export function ticketsSeatPeople({ rules, types, rows, total }: Committed, must: Must): string {
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
    must(row.tickets !== '0', where, 'This line has no tickets.');
  }
  const sum = rows.reduce((sum, row) => sum + BigInt(row.tickets), 0n);
  must(
    sum > 0n && sum.toString() === total,
    'committed.total',
    'The tickets do not add up to their total.',
  );
  return `Each of the ${count(sum, 'ticket')} leads to ${count(rules.seats, 'person', 'people')} of the list.`;
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

/** Counted in one go: a record is anyone's file, and none may keep a reader waiting. */
export function howOften<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const item of items) found.set(item, (found.get(item) ?? 0) + 1);
  return found;
}

function divisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
