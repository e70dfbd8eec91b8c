import type { DrawEntry } from '../draws/draw-entry.ts';
import { lastDay } from './place-news.ts';
import type { PlaceState } from './place-state.ts';

const WORDS: Readonly<Record<PlaceState, (by: string) => string>> = {
  'not-drawn': () => 'Not drawn.',
  reserve: () => 'In line: asked if someone can’t come.',
  invited: (by) => `Has until the end of ${by} to answer. After that the next reserve comes in.`,
  talking: (by) =>
    `The time to answer goes on, until the end of ${by}. After that the next reserve comes in.`,
  accepted: () => 'If they can’t come after all, the next reserve comes in.',
  declined: () => 'Said no. The next in line was asked.',
  lapsed: () => 'Did not answer in time. The next in line was asked.',
  'dropped-out': () => 'Can’t come any more. The next in line was asked.',
  'withdrawn-by-us': () => 'An organisation took the place back. The next in line was asked.',
  'stood-down': () => 'No longer in line.',
  'called-off': () => 'The panel was called off.',
  served: () => 'Took part. Counted as one turn.',
  'did-not-come': () => 'Did not come. That is no turn, and it counts against nobody.',
  'not-needed': () => 'Was in line and was not asked.',
};

/** What happens next with a place, for staff; never why. */
export function whatNext({ state, answerBy }: Pick<DrawEntry, 'state' | 'answerBy'>): string {
  return WORDS[state](answerBy === null ? 'the day' : lastDay(answerBy));
}
