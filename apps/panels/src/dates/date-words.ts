import { formatWeekday } from '@freshfaces/web-kit/format';
import type { PartOfDay } from '../generated/graphql.ts';
import { NAMELESS } from '../words.ts';

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export const PART_WORDS: Readonly<Record<PartOfDay, string>> = {
  ALL_DAY: 'Whole day',
  MORNING: 'Morning',
  AFTERNOON: 'Afternoon',
};

/** `Tuesday 8 December and Thursday 10 December` */
export function daysInWords(days: readonly string[]): string {
  return LIST.format(days.map(formatWeekday));
}

/** As they may be shown here: pseudonyms for most. */
export function namesOf(members: readonly { readonly shownAs: string }[]): string {
  return LIST.format(members.map(({ shownAs }) => shownAs || NAMELESS));
}

export function daysNeededInWords(days: number): string {
  return days === 1 ? 'one day' : `${days} days`;
}
