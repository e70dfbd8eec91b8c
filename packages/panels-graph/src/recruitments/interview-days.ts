import { daysBetween } from '@freshfaces/graph-kit';
import type { Recruitment } from './recruitment.ts';

type Days = Pick<Recruitment, 'interviewsFrom' | 'interviewsTo' | 'interviewDays'>;

/** How many days the period of the interviews has. */
export function daysInPeriod({ interviewsFrom, interviewsTo }: Days): number {
  return daysBetween(interviewsFrom, interviewsTo) + 1;
}

/** How many days of the period a member is needed on: all of them unless fewer were said. */
export function daysNeeded(days: Days): number {
  return Math.min(days.interviewDays ?? daysInPeriod(days), daysInPeriod(days));
}
