import type { Limits } from './limits.ts';
import type { SeatedRow } from './rows.ts';

/** Rows that break no limit, and those that could not be helped. */
export interface Exchanged {
  readonly good: readonly SeatedRow[];
  readonly bad: readonly SeatedRow[];
}

/**
 * Exchanges single seats between a row that breaks limits and one that doesn't, so that everyone keeps
 * their seat-tickets and the first breaks fewer while the second still breaks none. The helping row
 * must have at least as many tickets, so each exchange brings the end nearer.
 */
export function exchangeSeats(rows: readonly SeatedRow[], limits: Limits): Exchanged {
  const good = rows.filter(({ seats }) => limits.excess(seats) === 0);
  const bad = rows.filter(({ seats }) => limits.excess(seats) > 0);
  const hopeless: SeatedRow[] = [];
  for (let row = bad.pop(); row; row = bad.pop()) {
    const exchange = findExchange(row, good, limits);
    if (!exchange) {
      hopeless.push(row);
      continue;
    }
    const { helper, ours, theirs } = exchange;
    const { tickets } = row;
    const rest = helper.tickets - tickets;
    good.splice(good.indexOf(helper), 1, { seats: theirs, tickets });
    if (rest > 0n) good.push({ seats: helper.seats, tickets: rest });
    (limits.excess(ours) === 0 ? good : bad).push({ seats: ours, tickets });
  }
  return { good, bad: hopeless };
}

function findExchange(
  row: SeatedRow,
  good: readonly SeatedRow[],
  limits: Limits,
): { helper: SeatedRow; ours: number[]; theirs: number[] } | undefined {
  const before = limits.excess(row.seats);
  for (const [mine, t] of row.seats.entries()) {
    const useless = new Set([t]);
    for (const helper of good) {
      if (helper.tickets < row.tickets) continue;
      for (const [place, u] of helper.seats.entries()) {
        if (useless.has(u)) continue;
        const ours = row.seats.with(mine, u);
        if (limits.excess(ours) >= before) {
          useless.add(u);
          continue;
        }
        const theirs = helper.seats.with(place, t);
        if (limits.excess(theirs) === 0) return { helper, ours, theirs };
      }
    }
  }
  return undefined;
}
