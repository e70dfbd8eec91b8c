import { addDays } from '../days.ts';

/** A span of days, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** Is every day of the span free of busy dates? */
export function isFreeThroughout(busy: readonly Span[], span: Span): boolean {
  return !busy.some((dates) => overlaps(dates, span));
}

/** How many days of the span are free of busy dates; days that several busy dates share count once. */
export function countFreeDays(busy: readonly Span[], span: Span): number {
  let free = 0;
  for (let day = span.from; day <= span.to; day = addDays(day, 1)) {
    if (isFreeThroughout(busy, { from: day, to: day })) free += 1;
  }
  return free;
}
