import { addDays } from '@freshfaces/graph-kit';

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

/** Every day of the span, in order. */
export function daysOf({ from, to }: Span): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** How many of the days are free of busy dates; a day that several busy dates share counts once. */
export function countFreeDays(busy: readonly Span[], days: readonly string[]): number {
  return days.filter((day) => isFreeThroughout(busy, { from: day, to: day })).length;
}
