const DAY = 86_400_000;

/** The instant this many days from `now`; negative for the past. */
export function instantIn(now: string, days: number): string {
  return new Date(Date.parse(now) + days * DAY).toISOString();
}

/** The day, YYYY-MM-DD, this many days from `now`. */
export function dayIn(now: string, days: number): string {
  return instantIn(now, days).slice(0, 10);
}
