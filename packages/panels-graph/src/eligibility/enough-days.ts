import type { Interval, Verdict } from '@freshfaces/fair-draw/eligibility';
import { addDays } from '@freshfaces/graph-kit';
import { daysWanted, type InterviewDates } from '../dates/agreed-dates.ts';

/**
 * While the days are still to be agreed, being busy on some of them is no reason against anyone: only
 * having fewer free days than are needed is (R60).
 * @param busy days, the end not included.
 */
export function mustHaveEnoughDays(busy: readonly Interval[], dates: InterviewDates): Verdict {
  const { days, atLeast } = daysWanted(dates);
  const free = days.filter(
    (day) => !busy.some(({ start, end }) => String(start) < addDays(day, 1) && day < String(end)),
  );
  const passes = free.length >= atLeast;
  return {
    rule: 'mustHaveEnoughDays',
    passes,
    sentence: passes
      ? 'You are free on enough days.'
      : 'You are not free on enough days of the period.',
  };
}
