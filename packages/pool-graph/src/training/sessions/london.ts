import { londonAt } from '@freshfaces/graph-kit';

/** `14:00 to 16:30` */
export function londonTimes({ startsAt, endsAt }: { startsAt: string; endsAt: string }): string {
  return `${londonAt(startsAt).time} to ${londonAt(endsAt).time}`;
}

/** `Tuesday 1 December 2026` */
export function inWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(day))
    .replace(',', '');
}
