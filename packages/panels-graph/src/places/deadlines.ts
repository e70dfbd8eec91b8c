import { addDays, daysBetween, londonAt, londonInstant } from '@freshfaces/graph-kit';

/** Days to answer when there is time. */
const USUAL_DAYS = 3;
/** Told later than this, UK time, a day does not count as one to answer in. */
const EVENING = '17:00';
const MORNING = '09:00';
const NIGHT_FROM = '20:00';
/** Whoever has less time than this to answer is not reminded. */
const SHORTEST_TO_REMIND_MS = 12 * 60 * 60 * 1000;

/**
 * Until when a member told at `at` can say yes or no: the end of a day in the UK, never in the night.
 * Three days where the interviews leave time, fewer the nearer they are, so that two reserves after them
 * could still be asked; the day itself at the last.
 * @param at UTC instant.
 * @param interviewsFrom `YYYY-MM-DD`
 * @returns UTC instant.
 */
export function answerBy(at: string, interviewsFrom: string): string {
  const { day: today, time } = londonAt(at);
  const start = time < EVENING ? today : addDays(today, 1);
  const left = daysBetween(start, interviewsFrom);
  const days = Math.max(0, Math.min(USUAL_DAYS, Math.floor(left / 3)));
  const dayBefore = addDays(interviewsFrom, -1);
  const wanted = addDays(start, days);
  const last = wanted < dayBefore ? wanted : dayBefore;
  return endOfDay(last < today ? today : last);
}

/** Is it less time than members usually have? */
export function isShort(at: string, by: string): boolean {
  return daysBetween(londonAt(at).day, londonAt(by).day) < USUAL_DAYS;
}

/**
 * When whoever has not answered is reminded: half way, in the day time of the UK; null where there is too
 * little time for it.
 */
export function remindAt(toldAt: string, by: string): string | null {
  const told = Date.parse(toldAt);
  const span = Date.parse(by) - told;
  if (span < SHORTEST_TO_REMIND_MS) return null;
  const half = new Date(told + span / 2).toISOString();
  const { day, time } = londonAt(half);
  const awake =
    time < MORNING
      ? londonInstant(day, MORNING)
      : time >= NIGHT_FROM
        ? londonInstant(addDays(day, 1), MORNING)
        : half;
  return awake < by ? awake : null;
}

/** One more time to answer: two days, at most to the day before the interviews; null where there is none. */
export function extended(by: string, interviewsFrom: string): string | null {
  const wanted = addDays(londonAt(by).day, 2);
  const dayBefore = addDays(interviewsFrom, -1);
  const next = endOfDay(wanted < dayBefore ? wanted : dayBefore);
  return next > by ? next : null;
}

function endOfDay(day: string): string {
  return londonInstant(day, '23:59');
}
