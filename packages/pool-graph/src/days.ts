const DAY_MS = 86_400_000;

/** Is the text a real calendar day, `YYYY-MM-DD`, from 1900 to 2199? */
export function isDay(text: string): boolean {
  if (!/^(19|2[01])\d\d-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && dayOf(at.toISOString()) === text;
}

/** The day of a UTC instant. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** The day so many days later; negative for earlier. */
export function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString());
}

/** A year later on the same date; 28 February for a leap day. */
export function addYears(day: string, years: number): string {
  const moved = `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
  return isDay(moved) ? moved : addDays(`${moved.slice(0, 8)}28`, 0);
}
