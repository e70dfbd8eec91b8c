import { fraction, gcd, lcm, toNumber } from '../fraction.ts';
import { exactTickets, fineTickets, largestRemainder } from '../lottery/lottery.ts';
import type { AlikeType, Fraction, Policy } from '../types.ts';
import type { Mixture } from './membership.ts';
import { chanceAtLevel } from './policy.ts';
import { type SeatedRow, seatsOf, seatTicketsOf, ticketsOf } from './rows.ts';

const LARGEST_TOTAL = 10n ** 60n;

/** The seat-tickets that each type is due, exactly, out of `total` tickets. */
export interface ExactTargets {
  readonly targets: readonly bigint[];
  readonly total: bigint;
}

/**
 * The seat-tickets of each type at the level its class settled at, out of the smallest total that
 * makes all of them whole. Undefined when the total would exceed 10^60.
 */
export function exactTargets(
  classes: readonly (readonly number[])[],
  levels: readonly Fraction[],
  types: readonly AlikeType[],
  policy: Policy,
): ExactTargets | undefined {
  const seats: Fraction[] = types.map(() => fraction(0n));
  let total = 1n;
  for (const [c, members] of classes.entries()) {
    const level = levels[c] ?? fraction(0n);
    for (const t of members) {
      const { served = 0, members: people = [] } = types[t] ?? {};
      const chance = chanceAtLevel(policy, served, level);
      const due = fraction(chance.numerator * BigInt(people.length), chance.denominator);
      seats[t] = due;
      total = lcm(total, due.denominator);
      if (total > LARGEST_TOTAL) return undefined;
    }
  }
  return { targets: seats.map((due) => (due.numerator * total) / due.denominator), total };
}

/** A ticket table over classes with the seat-tickets that each type is due of it. */
export interface Due {
  readonly rows: readonly SeatedRow[];
  readonly total: bigint;
  readonly targets: readonly bigint[];
}

/** What each type is due: exactly its chance where the rows allow that, else its part of its class. */
export function dueOf(
  rows: readonly SeatedRow[],
  classes: readonly (readonly number[])[],
  levels: readonly Fraction[],
  types: readonly AlikeType[],
  policy: Policy,
): Due {
  const total = ticketsOf(rows);
  const exact = exactTargets(classes, levels, types, policy);
  if (exact) {
    const finer = exact.total / gcd(exact.total, total);
    const scaled = rows.map((row) => ({ ...row, tickets: row.tickets * finer }));
    const targets = exact.targets.map((due) => (due * total * finer) / exact.total);
    if (rowsMeet(scaled, classes, targets)) return { rows: scaled, total: total * finer, targets };
  }
  return { rows, total, targets: sharedTargets(rows, classes, levels, types, policy) };
}

/** A mixture in whole tickets: exactly, where its shares are simple fractions. */
export function mixtureRows({ compositions, shares }: Mixture): SeatedRow[] {
  const { tickets } = exactTickets(shares) ?? fineTickets(shares);
  return compositions
    .map((composition, j) => ({ seats: seatsOf(composition), tickets: tickets[j] ?? 0n }))
    .filter((row) => row.tickets > 0n);
}

/** Do the rows seat each class exactly as often as its types are due? */
function rowsMeet(
  rows: readonly SeatedRow[],
  classes: readonly (readonly number[])[],
  targets: readonly bigint[],
): boolean {
  const seated = seatTicketsOf(rows, classes.length);
  return classes.every(
    (members, c) => seated[c] === members.reduce((sum, t) => sum + (targets[t] ?? 0n), 0n),
  );
}

/** The seat-tickets of each type: each class's seat-tickets shared out by the chances at its level. */
function sharedTargets(
  rows: readonly SeatedRow[],
  classes: readonly (readonly number[])[],
  levels: readonly Fraction[],
  types: readonly AlikeType[],
  policy: Policy,
): bigint[] {
  const targets = types.map(() => 0n);
  const seated = seatTicketsOf(rows, classes.length);
  for (const [c, members] of classes.entries()) {
    const weights = members.map((t) => {
      const { served = 0, members: people = [] } = types[t] ?? {};
      return people.length * toNumber(chanceAtLevel(policy, served, levels[c] ?? fraction(0n)));
    });
    const due = seated[c] ?? 0n;
    const wanted = weights.some((weight) => weight > 0) ? weights : members.map(() => 1);
    for (const [i, share] of largestRemainder(wanted, due).entries()) {
      targets[members[i] ?? 0] = share;
    }
  }
  return targets;
}
