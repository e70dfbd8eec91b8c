import type { Recruitment } from '../recruitments/recruitment.ts';
import { areDaysOpen, daysOfPeriod } from './agreed-dates.ts';
import { calendarFile } from './calendar-file.ts';
import type { DatePoll } from './date-poll.ts';

/** What a member's own file is called in their calendar: nobody who looks over their shoulder learns more. */
export const MEMBER_TITLE = 'A day with Freshfaces';

interface CalendarWanted {
  readonly poll: Pick<DatePoll, 'agreedAt'> | null;
  /** UTC instant from which the place or the panel stands as it does, where it is known. */
  readonly at: string | null;
  readonly title: string;
  readonly isOver: boolean;
}

/** The days agreed or fixed as a file for calendars; null while they are open. */
export function calendarOf(
  recruitment: Recruitment,
  { poll, at, title, isOver }: CalendarWanted,
): ReturnType<typeof calendarFile> | null {
  const { agreedDates: agreed } = recruitment;
  if (!agreed && areDaysOpen(recruitment)) return null;
  const changedAt = [at, poll?.agreedAt ?? null].filter((each) => each !== null);
  return calendarFile({
    id: recruitment.id,
    days: agreed?.days ?? daysOfPeriod(recruitment),
    times: agreed ?? null,
    sequence: agreed?.sequence ?? 0,
    isCancelled: isOver,
    at: changedAt.sort().at(-1) ?? recruitment.createdAt,
    title,
    note: 'You find all about it on your pages in Freshfaces.',
  });
}
