import { dayOf } from '@freshfaces/graph-kit';
import { currentWording } from './wordings.ts';

/** What a member can say yes or no to, each by itself (R23, R180, R185), in the order they are asked. */
export const CONSENT_PURPOSES = [
  'SHARED_POOL',
  'BE_LENT',
  'SHARE_CONTACT',
  'SHARE_PROFILE',
  'RECORD_NEEDS',
  'LEAD_SEES_NEEDS',
  'PHOTO_OR_STORY',
] as const;

export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

type ConsentHow = 'SCREEN' | 'PAPER' | 'PHONE';

/** One answer to one purpose; kept as proof, never changed or removed. */
export interface ConsentAnswer {
  readonly id: string;
  readonly memberId: string;
  readonly purpose: ConsentPurpose;
  /** 1 for the first answer of this member to this purpose, then one more each time. */
  readonly place: number;
  readonly given: boolean;
  readonly at: string;
  /** Which words were answered. */
  readonly wordingVersion: number;
  readonly how: ConsentHow;
  /** The person who answered or wrote it down. */
  readonly byPersonId: string;
  readonly bySelf: boolean;
  /** Who else heard it, by phone; blanked when the member is erased. */
  readonly witness: string | null;
}

/** The answers to one purpose, newest first. */
export function historyOf(
  purpose: ConsentPurpose,
  answers: readonly ConsentAnswer[],
): readonly ConsentAnswer[] {
  return answers.filter((answer) => answer.purpose === purpose).sort((a, b) => b.place - a.place);
}

/** Does the member agree now? Only an answer can say so: never asked is no. */
export function agrees(purpose: ConsentPurpose, answers: readonly ConsentAnswer[]): boolean {
  return historyOf(purpose, answers)[0]?.given === true;
}

/**
 * Ask again (R23): they have served since that answer, or the words have changed. Who was never asked
 * is not asked again.
 * @param lastServedOn `YYYY-MM-DD`; null for never.
 */
export function asksAgain(answer: ConsentAnswer | undefined, lastServedOn: string | null): boolean {
  if (!answer) return false;
  if (answer.wordingVersion !== currentWording(answer.purpose).version) return true;
  return lastServedOn !== null && lastServedOn > dayOf(answer.at);
}
