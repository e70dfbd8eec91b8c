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

/** Is at least one day of the span free of busy dates? */
export function isFreeOnSomeDay(busy: readonly Span[], span: Span): boolean {
  let day = span.from;
  for (const dates of [...busy].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (dates.from > day) return true;
    if (dates.to >= day) day = addDays(dates.to, 1);
    if (day > span.to) return false;
  }
  return day <= span.to;
}
