import { formatDay } from '@freshfaces/web-kit/format';
import type { Busy } from './use-change-availability.ts';

type Dates = Omit<Busy, 'id'>;

/** Days as people say them: one day, or from one to another. */
export function sayDates({ from, to }: Dates): string {
  return from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
}

/** What was done, in a sentence. */
export const said = {
  added: (dates: Dates) => `Marked as busy: ${sayDates(dates)}.`,
  removed: (dates: Dates) => `Free again: ${sayDates(dates)}.`,
  paused: (paused: boolean, own: boolean) =>
    paused
      ? `${own ? 'You are' : 'This member is'} taking a break, and in no new draw.`
      : `Welcome back. ${own ? 'You are' : 'This member is'} in new draws again.`,
  noted: 'The note is saved.',
  undone: 'Undone. Everything is as it was.',
};
