import { addMonths } from '@freshfaces/graph-kit';
import type { PoolCandidate } from '../ports.ts';
import type { Service } from './service.ts';

/** A turn counts in draws for two years, so that whoever was on everything is not soon first again. */
const TURNS_WINDOW_MONTHS = 24;

/** A member's own limit and a contract's rotation limit are by the year. */
const YEAR_MONTHS = 12;

/** First day of the window that ends the day before `date`. */
export function windowStart(date: string): string {
  return addMonths(date, -TURNS_WINDOW_MONTHS);
}

/** First day of the year that ends the day before `date`. */
export function yearStart(date: string): string {
  return addMonths(date, -YEAR_MONTHS);
}

/** Turns by member. All stages count alike (R61); whoever served none is not in the map. */
export function countTurns(services: readonly Pick<Service, 'memberId'>[]): Map<string, number> {
  const turns = new Map<string, number>();
  for (const { memberId } of services) turns.set(memberId, (turns.get(memberId) ?? 0) + 1);
  return turns;
}

/** The last day each member served; whoever never did is not in the map. */
export function latestDays(
  services: readonly Pick<Service, 'memberId' | 'date'>[],
): Map<string, string> {
  const latest = new Map<string, string>();
  for (const { memberId, date } of services) {
    if (date > (latest.get(memberId) ?? '')) latest.set(memberId, date);
  }
  return latest;
}

/**
 * Turns as a draw for `date` counts them. For the months before someone joined they are counted as the
 * median of those who were there (the lower one of two), so that a new face is neither drawn every time
 * for being new nor behind for good; as those months leave the window, so does the head start
 * (DESIGN.md §2 stage 3, ADR 19).
 * @param services completed turns inside the window of that draw.
 */
export function turnsForDraw(
  pool: readonly Pick<PoolCandidate, 'memberId' | 'joinedOn'>[],
  services: readonly Pick<Service, 'memberId' | 'date'>[],
  date: string,
): Map<string, number> {
  const start = windowStart(date);
  const turns = new Map<string, number>();
  const there: string[] = [];
  const served = services.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  let next = 0;
  const countUpTo = (day: string) => {
    for (let one = served[next]; one && one.date < day; one = served[++next]) {
      turns.set(one.memberId, (turns.get(one.memberId) ?? 0) + 1);
    }
  };
  const byMonth = Map.groupBy(pool, ({ joinedOn }) =>
    joinedOn <= start ? start : `${joinedOn.slice(0, 7)}-01`,
  );
  for (const [month, joined] of [...byMonth].sort(([a], [b]) => (a < b ? -1 : 1))) {
    countUpTo(month);
    const head = lowerMedian(there.map((id) => turns.get(id) ?? 0));
    for (const { memberId } of joined) {
      turns.set(memberId, (turns.get(memberId) ?? 0) + head);
      there.push(memberId);
    }
  }
  countUpTo(date);
  return new Map(there.map((id) => [id, turns.get(id) ?? 0]));
}

function lowerMedian(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
