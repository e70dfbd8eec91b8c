const ZONE = 'Europe/London';

const PARTS = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day and time that clocks show in the United Kingdom at a UTC instant. */
export function londonAt(instant: string): { readonly day: string; readonly time: string } {
  const parts = new Map(
    PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/**
 * The UTC instant at which clocks there show this day, `YYYY-MM-DD`, and time, `14:00`. A time that the
 * change to summer time leaves out is an hour later; one that comes twice is the first.
 */
export function londonInstant(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const summer = new Date(asUtc - 3_600_000).toISOString();
  const shown = londonAt(summer);
  return shown.day === day && shown.time === time ? summer : new Date(asUtc).toISOString();
}
