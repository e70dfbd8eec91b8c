import type { TrainingRole } from '../members/member.ts';
import type { Need } from '../needs/need.ts';
import type { PanelCover } from './cover.ts';

export const NEED_WORDS: Readonly<Record<Need, string>> = {
  homelessness: 'homelessness',
  offending: 'offending',
  'substance-misuse': 'substance misuse',
  'mental-ill-health': 'mental ill health',
};

/** After "free to …". */
export const TO_DO_WORDS: Readonly<Record<TrainingRole, string>> = {
  JOB_DESCRIPTION_REVIEW: 'review job descriptions',
  SHORT_LISTING: 'short-list',
  OBSERVER: 'observe',
  PANEL_MEMBER: 'sit on a panel',
  CHAIR: 'chair a panel',
};

export const COVER_WORDS: Readonly<Record<PanelCover, string>> = {
  ENOUGH: 'Enough',
  THIN: 'Thin',
  FEW: 'Few',
  SHORT: 'Too few trained',
  CANNOT_SAY: 'Cannot say',
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `a, b and c` */
export function listWords(words: readonly string[]): string {
  return list.format(words);
}

/** `In Harbourside and Wexcombe North`, to begin a sentence. */
export function areaWords(...areas: readonly (string | null)[]): string {
  const named = areas.flatMap((area) => area ?? []);
  if (named.length === areas.length) return `In ${listWords(named)}`;
  return `${named.length === 0 ? 'Where' : `In ${listWords(named)}, and where`} no area is given,`;
}

/** `nobody is`, `one person is`, `4 people are` */
export function peopleWords(count: number): string {
  if (count === 0) return 'nobody is';
  return count === 1 ? 'one person is' : `${count} people are`;
}

/** `16 January 2027` */
export function dayWords(day: string): string {
  const words = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', words).format(new Date(day));
}
