import { z } from 'zod';

const DAY_MS = 86_400_000;

/** Is the text a real calendar day, `YYYY-MM-DD`, from 1900 to 2199? */
export function isDay(text: string): boolean {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && dayOf(new Date(at).toISOString()) === text;
}

/** A day as an input. @param sentence what to say when it is not one. */
export function daySchema(sentence: string) {
  return z.string().refine(isDay, sentence);
}

/** The day of an instant, in UTC. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** The day so many days later; negative for earlier. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS).toISOString());
}

/** The same day so many months later, or that month's last day where it is shorter; negative for earlier. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(
    new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString(),
  );
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
