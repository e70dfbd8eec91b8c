import { addDays, dayOf, londonInstant } from '@freshfaces/graph-kit';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { DatePoll } from './date-poll.ts';
import type { SeatDays } from './seat-days.ts';

/** Days that someone who came in while others were choosing is given at the least, where there are any. */
const FEWEST_DAYS = 2;

/**
 * Until when a panel can answer once someone new is on it, whose time would be over or all but: two days from
 * now, at most to the day before the period. Null where the time they have will do, or there is no more.
 */
export function timeForNewcomers(
  { answerBy }: Pick<DatePoll, 'answerBy'>,
  seats: readonly Pick<SeatDays, 'askedAt'>[],
  { interviewsFrom }: Pick<Recruitment, 'interviewsFrom'>,
  at: string,
): string | null {
  if (seats.every(({ askedAt }) => askedAt !== null)) return null;
  const wanted = addDays(dayOf(at), FEWEST_DAYS);
  const dayBefore = addDays(interviewsFrom, -1);
  const by = londonInstant(wanted < dayBefore ? wanted : dayBefore, '23:59');
  return by > at && by > answerBy ? by : null;
}
