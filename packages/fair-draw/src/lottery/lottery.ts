import { fraction, gcd, lcm, nearestFraction } from '../fraction.ts';
import type { AlikeType, Composition, Fraction, Lottery, TicketRow } from '../types.ts';

/** Total when the shares have no small common denominator: a chance moves by less than 1e-9. */
export const FINE_TOTAL = 10n ** 12n;
const LARGEST_DENOMINATOR = 1_000_000;

/** Whole tickets for the shares of a mixture; `tickets[j]` for `compositions[j]`, summing to `total`. */
export interface Tickets {
  readonly tickets: readonly bigint[];
  readonly total: bigint;
}

/**
 * The shares as whole tickets of an exact common denominator, when all are simple fractions
 * (continued fractions, denominators up to 1e6) that sum to exactly 1; else undefined.
 */
export function exactTickets(shares: readonly number[]): Tickets | undefined {
  const parts: Fraction[] = [];
  let total = 1n;
  for (const share of shares) {
    const part = nearestFraction(share, LARGEST_DENOMINATOR, 1e-11);
    if (!part) return undefined;
    parts.push(part);
    total = lcm(total, part.denominator);
    if (total > 10n ** 24n) return undefined;
  }
  const tickets = parts.map((part) => (part.numerator * total) / part.denominator);
  return sum(tickets) === total ? { tickets, total } : undefined;
}

/** The shares as tickets out of 10^12, by largest remainder. */
export function fineTickets(shares: readonly number[]): Tickets {
  return { tickets: largestRemainder(shares, FINE_TOTAL), total: FINE_TOTAL };
}

/** Splits `total` in proportion to the weights: floors first, then one each by largest remainder. */
export function largestRemainder(weights: readonly number[], total: bigint): bigint[] {
  const scale = 2 ** 53 / Math.max(...weights);
  const parts = weights.map((weight) => BigInt(Math.round(weight * scale)));
  const all = sum(parts);
  const shares = parts.map((part) => (part * total) / all);
  const left = Number(total - sum(shares));
  const order = parts
    .map((part, index) => ({ index, rest: (part * total) % all }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  for (const { index } of order.slice(0, left)) shares[index] = (shares[index] ?? 0n) + 1n;
  return shares;
}

/** Merges equal compositions, drops rows without tickets and puts the rest in canonical order. */
export function createLottery(
  types: readonly AlikeType[],
  rows: Iterable<TicketRow>,
  total: bigint,
): Lottery {
  const merged = new Map<string, { composition: Composition; tickets: bigint }>();
  for (const { composition, tickets } of rows) {
    const key = composition.join();
    const known = merged.get(key);
    if (known) known.tickets += tickets;
    else merged.set(key, { composition, tickets });
  }
  const kept = [...merged.values()].filter(({ tickets }) => tickets > 0n);
  return { types, rows: kept.sort((a, b) => lexicographic(a.composition, b.composition)), total };
}

/** The same lottery with as few tickets as carry it. */
export function withFewestTickets({ types, rows, total }: Lottery): Lottery {
  const common = rows.reduce((sum, { tickets }) => gcd(sum, tickets), total);
  return {
    types,
    rows: rows.map((row) => ({ ...row, tickets: row.tickets / common })),
    total: total / common,
  };
}

/** The exact chance of each member of each type: expected seats of the type ÷ its members. */
export function chancesOf({ types, rows, total }: Lottery): Fraction[] {
  return types.map(({ members }, t) => {
    const seats = rows.reduce(
      (all, { composition, tickets }) => all + BigInt(composition[t] ?? 0) * tickets,
      0n,
    );
    return fraction(seats, BigInt(members.length) * total);
  });
}

function lexicographic(a: Composition, b: Composition): number {
  for (const [t, count] of a.entries()) {
    if (count !== b[t]) return count - (b[t] ?? 0);
  }
  return 0;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => a + b, 0n);
}
