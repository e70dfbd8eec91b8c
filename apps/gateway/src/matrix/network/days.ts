import { addDays, dayOf } from '@freshfaces/graph-kit';

/** Days and instants counted from one moment, so that every network is alike whenever it is made. */
export interface Calendar {
  readonly now: string;
  /** YYYY-MM-DD. */
  day(offset: number): string;
  instant(offset: number): string;
}

export function calendarFrom(now: string): Calendar {
  return {
    now,
    day: (offset) => addDays(dayOf(now), offset),
    instant: (offset) => new Date(Date.parse(now) + offset * 86_400_000).toISOString(),
  };
}
