const ZONE = { timeZone: 'Europe/London' } as const;
const day = new Intl.DateTimeFormat('en-GB', {
  ...ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortDay = new Intl.DateTimeFormat('en-GB', { ...ZONE, day: 'numeric', month: 'short' });
const weekday = new Intl.DateTimeFormat('en-GB', {
  ...ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const time = new Intl.DateTimeFormat('en-GB', {
  ...ZONE,
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const month = new Intl.DateTimeFormat('en-GB', { ...ZONE, month: 'long', year: 'numeric' });

/** A day in full, `22 November 2026`, from an ISO 8601 date or instant. */
export function formatDay(iso: string): string {
  return day.format(new Date(iso));
}

/** A day where the year is plain from the context, `22 Nov`; never broken over two lines of a narrow column. */
export function formatShortDay(iso: string): string {
  return shortDay.format(new Date(iso)).replace(' ', '\u00a0');
}

/** A day people plan by, `Sunday 22 November`. */
export function formatWeekday(iso: string): string {
  return weekday.format(new Date(iso)).replace(',', '');
}

/** A time of day in the UK, `2:30pm`. */
export function formatTime(iso: string): string {
  return time.format(new Date(iso)).replace(/\s/g, '').toLowerCase();
}

/** A moment in the UK, `22 November 2026 at 2:30pm`. */
export function formatMoment(iso: string): string {
  return `${formatDay(iso)} at ${formatTime(iso)}`;
}

/** A month, `November 2026`, from `2026-11` or any ISO date. */
export function formatMonth(iso: string): string {
  return month.format(new Date(iso.length === 7 ? `${iso}-01` : iso));
}
