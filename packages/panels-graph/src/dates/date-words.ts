const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `Tuesday 8 December` */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** `Tuesday 8 December and Thursday 10 December` */
export function daysWords(days: readonly string[]): string {
  return LIST.format(days.map(dayWords));
}

/** `9.30 am`, from `09:30`; midday is `12 noon`. */
export function clockWords(time: string): string {
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  if (hour === 12 && minutes === 0) return '12 noon';
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hour % 12 || 12}${past} ${hour < 12 ? 'am' : 'pm'}`;
}
