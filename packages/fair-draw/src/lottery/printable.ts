import { compare, fraction, subtract } from '../fraction.ts';
import type { Fraction, Lottery, TicketRow } from '../types.ts';
import { chancesOf, createLottery } from './lottery.ts';

/** A table of equal tickets for a public draw, and what rounding to it costs. */
export interface PrintableLottery {
  readonly lottery: Lottery;
  /** `errors[t]`: by how much the chance of each member of type t moved, up or down; exact. */
  readonly errors: readonly Fraction[];
  readonly worst: Fraction;
}

/**
 * The lottery as `count` equal tickets, as printed for a draw with numbered balls (Flanigan et al.,
 * *Fair Sortition Made Transparent*, 2021). Every ticket is a panel of the lottery; tickets are given one by one
 * to the panel that brings the chances nearest, so alike members stay equal and no type drifts.
 */
export function printableTickets(lottery: Lottery, count = 1000): PrintableLottery {
  const { types, rows, total } = lottery;
  const sizes = types.map(({ members }) => members.length);
  const panels = rows.map(({ composition }) =>
    composition.flatMap((seats, t) => (seats > 0 ? [{ t, seats }] : [])),
  );
  const tickets = rows.map((row) => Number((row.tickets * BigInt(count)) / total));
  const due = chancesOf(lottery).map(
    ({ numerator, denominator }, t) =>
      (Number((numerator * 10n ** 18n) / denominator) / 1e18) * (sizes[t] ?? 1) * count,
  );
  for (const [j, given] of tickets.entries()) take(j, given);
  for (let left = count - tickets.reduce((a, b) => a + b, 0); left > 0; left -= 1) {
    const best = [...panels.keys()].reduce((a, b) => (gain(b) > gain(a) ? b : a));
    tickets[best] = (tickets[best] ?? 0) + 1;
    take(best, 1);
  }
  const printed = createLottery(
    types,
    rows.map(
      ({ composition }, j): TicketRow => ({ composition, tickets: BigInt(tickets[j] ?? 0) }),
    ),
    BigInt(count),
  );
  const before = chancesOf(lottery);
  const errors = chancesOf(printed).map((chance, t) => distance(chance, before[t] ?? fraction(0n)));
  const worst = errors.reduce((a, b) => (compare(b, a) > 0 ? b : a), fraction(0n));
  return { lottery: printed, errors, worst };

  function take(j: number, given: number): void {
    for (const { t, seats } of panels[j] ?? []) due[t] = (due[t] ?? 0) - seats * given;
  }

  /** By how much one more ticket for this panel lowers the sum of squared errors over all members. */
  function gain(j: number): number {
    let sum = 0;
    for (const { t, seats } of panels[j] ?? []) {
      sum += (seats * (2 * (due[t] ?? 0) - seats)) / (sizes[t] ?? 1);
    }
    return sum;
  }
}

function distance(a: Fraction, b: Fraction): Fraction {
  const difference = subtract(a, b);
  const { numerator, denominator } = difference;
  return { numerator: numerator < 0n ? -numerator : numerator, denominator };
}
