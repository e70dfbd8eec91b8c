import type { ClassRow } from './fill.ts';
import { fraction, lcm, nearestFraction } from './fraction.ts';
import { largestRemainder } from './lottery.ts';
import { chanceAtLevel, valueLine } from './policy.ts';
import type { AlikeType, Fraction, Policy } from './types.ts';

/** A ticket table over classes with the seat-tickets that each type is due. */
export interface Due {
  readonly rows: readonly ClassRow[];
  readonly total: bigint;
  readonly targets: readonly bigint[];
}

/**
 * The seat-tickets of each type when every level is a simple fraction and the rows carry them out
 * exactly; the rows are multiplied where types need finer tickets. Undefined otherwise.
 */
export function exactDue(
  rows: readonly ClassRow[],
  total: bigint,
  classes: readonly (readonly number[])[],
  levels: readonly number[],
  types: readonly AlikeType[],
  policy: Policy,
): Due | undefined {
  const seats: Fraction[] = types.map(() => fraction(0n));
  let scale = 1n;
  for (const [c, members] of classes.entries()) {
    const level = nearestFraction(levels[c] ?? 0, 1_000_000, 1e-10);
    if (!level) return undefined;
    for (const t of members) {
      const type = types[t];
      if (!type) continue;
      const chance = exactChanceAtLevel(policy, type.served, level);
      const due = fraction(chance.numerator * BigInt(type.members.length), chance.denominator);
      seats[t] = due;
      scale = lcm(scale, due.denominator);
      if (scale > 10n ** 24n) return undefined;
    }
  }
  const fine = lcm(scale, total);
  const scaled = rows.map(({ composition, tickets }) => ({
    composition,
    tickets: (tickets * fine) / total,
  }));
  const targets = seats.map(({ numerator, denominator }) => (numerator * fine) / denominator);
  const agrees = classes.every(
    (members, c) =>
      seatTickets(scaled, c) === members.reduce((sum, t) => sum + (targets[t] ?? 0n), 0n),
  );
  return agrees ? { rows: scaled, total: fine, targets } : undefined;
}

/** The seat-tickets of each type, each class's seat-tickets shared out by the chances at its level. */
export function roundedDue(
  rows: readonly ClassRow[],
  total: bigint,
  classes: readonly (readonly number[])[],
  levels: readonly number[],
  types: readonly AlikeType[],
  policy: Policy,
): Due {
  const targets = types.map(() => 0n);
  for (const [c, members] of classes.entries()) {
    const weights = members.map((t) => {
      const { served = 0, members: people = [] } = types[t] ?? {};
      return people.length * chanceAtLevel(policy, served, levels[c] ?? 0);
    });
    const due = seatTickets(rows, c);
    const wanted = weights.some((weight) => weight > 0) ? weights : members.map(() => 1);
    for (const [i, share] of largestRemainder(wanted, due).entries())
      targets[members[i] ?? 0] = share;
  }
  return { rows, total, targets };
}

function seatTickets(rows: readonly ClassRow[], c: number): bigint {
  return rows.reduce(
    (sum, { composition, tickets }) => sum + BigInt(composition[c] ?? 0) * tickets,
    0n,
  );
}

function exactChanceAtLevel(policy: Policy, served: number, level: Fraction): Fraction {
  const { offset, factor } = valueLine(policy, served);
  const { numerator, denominator } = level;
  const above = numerator - BigInt(offset) * denominator;
  if (above <= 0n) return fraction(0n);
  const chance = fraction(above, BigInt(factor) * denominator);
  return chance.numerator > chance.denominator ? fraction(1n) : chance;
}
