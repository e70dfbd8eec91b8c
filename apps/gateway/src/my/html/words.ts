const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** `Tuesday 8 December 2026` */
export function dayWords(day: string): string {
  return DAY.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)).replace(',', '');
}

/** `Tuesday 8 December 2026`, or the first and the last day. */
export function spanWords(from: string, to: string): string {
  return from === to ? dayWords(from) : `${dayWords(from)} to ${dayWords(to)}`;
}

/** `£20`, `£12.50` */
export function poundWords(pence: number): string {
  return POUNDS.format(pence / 100).replace(/\.00$/u, '');
}

/** `half an hour`, `1 hour`, `2½ hours` (R169) */
export function hourWords(hours: number): string {
  const whole = Math.floor(hours);
  if (whole === 0) return 'half an hour';
  return `${whole}${hours > whole ? '½' : ''} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** `1.30 pm to 3 pm`, from `13:30 to 15:00`; midday is `12 noon`. */
export function timeWords(times: string): string {
  return times.replaceAll(
    /\b([01]?\d|2[0-3]):([0-5]\d)\b/gu,
    (_all, hours: string, minutes: string) => {
      const hour = Number(hours);
      if (hour === 12 && minutes === '00') return '12 noon';
      const past = minutes === '00' ? '' : `.${minutes}`;
      return `${hour % 12 || 12}${past} ${hour < 12 ? 'am' : 'pm'}`;
    },
  );
}
