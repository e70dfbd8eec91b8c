import { addDays, addMonths } from '@freshfaces/graph-kit';
import type { Span } from './same-faces.ts';

const QUARTER_MONTHS = 3;
const FEWEST_QUARTERS = 2;

/**
 * The whole calendar quarters inside a span, where there are at least two: figures that rest on needs are
 * given for these alone, so that nobody can move a day to and fro and see what one person's turn changes.
 */
export function wholeQuarters({ from, to }: Span): Span | null {
  const start = quarterStart(from) === from ? from : addMonths(quarterStart(from), QUARTER_MONTHS);
  const end = quarterStart(addDays(to, 1));
  return addMonths(start, FEWEST_QUARTERS * QUARTER_MONTHS) <= end
    ? { from: start, to: addDays(end, -1) }
    : null;
}

function quarterStart(day: string): string {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % QUARTER_MONTHS);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}
