const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** `Tuesday 8 December` */
export function dayInWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}
