import { addDays } from '@freshfaces/graph-kit';
import { daysNeeded } from '../recruitments/interview-days.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';

/** The days of the interviews, once they are agreed with the panel (R60). */
export interface AgreedDates {
  /** `YYYY-MM-DD`, in order. */
  readonly days: readonly string[];
  /** What clocks show in the United Kingdom, the same on each day: `09:30`. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** How often they were agreed before; a calendar takes the highest for the newest. */
  readonly sequence: number;
}

/** What says which days an interview takes, in a recruitment, saved or not. */
export type InterviewDates = Pick<
  Recruitment,
  'interviewsFrom' | 'interviewsTo' | 'interviewDays' | 'agreedDates'
>;

/** Every day of the period, in order. */
export function daysOfPeriod({
  interviewsFrom,
  interviewsTo,
}: Pick<Recruitment, 'interviewsFrom' | 'interviewsTo'>): readonly string[] {
  const days: string[] = [];
  for (let day = interviewsFrom; day <= interviewsTo; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Are the days still to be agreed with whoever is drawn? Not where every day of the period is needed. */
export function areDaysOpen(dates: InterviewDates): boolean {
  return !dates.agreedDates && daysNeeded(dates) < daysOfPeriod(dates).length;
}

/** The days that would do for a seat, and how many of them at least it takes: all, once they are agreed. */
export function daysWanted(dates: InterviewDates): {
  readonly days: readonly string[];
  readonly atLeast: number;
} {
  const days = dates.agreedDates?.days ?? daysOfPeriod(dates);
  return { days, atLeast: areDaysOpen(dates) ? daysNeeded(dates) : days.length };
}
