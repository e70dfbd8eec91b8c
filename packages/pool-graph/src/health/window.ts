import { addDays } from '@freshfaces/graph-kit';
import { daysOf, type Span } from '../availability/free.ts';

/** Seats of a panel and reserves behind it: what a place must be able to staff (R44). */
const SEATS = 4;
const RESERVES = 2;
export const PEOPLE_NEEDED = SEATS + RESERVES;

const EIGHT_WEEKS = 8 * 7;

/** The days pool health looks at, both ends included. */
export function windowFrom(today: string): Span {
  return { from: today, to: addDays(today, EIGHT_WEEKS - 1) };
}

/** Free on more than half of the days? */
export function isMostlyFree(busy: readonly Span[], span: Span): boolean {
  const near = busy.filter(({ from, to }) => from <= span.to && span.from <= to);
  if (near.length === 0) return true;
  const days = daysOf(span);
  const free = days.filter((day) => !near.some(({ from, to }) => from <= day && day <= to));
  return free.length > days.length / 2;
}
