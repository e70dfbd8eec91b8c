import { Problem, personName } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { CONSENT_PURPOSES } from './consent.ts';

/** An answer, as the graph takes it. */
export const answerInput = z
  .object({
    idempotencyKey: z.string(),
    memberId: z.string(),
    purpose: z.enum(CONSENT_PURPOSES),
    given: z.boolean(),
    wordingVersion: z.int(),
    how: z.enum(['SCREEN', 'PAPER', 'PHONE']),
    witness: z.preprocess(nothingForBlank, personName.nullish()),
  })
  .refine(({ how, witness }) => how !== 'PHONE' || witness, {
    message: 'For an answer by phone, write down who else heard it.',
    path: ['witness'],
  })
  .refine(({ how, witness }) => how === 'PHONE' || !witness, {
    message: 'A witness is only for an answer by phone.',
    path: ['witness'],
  });

function nothingForBlank(text: unknown): unknown {
  return typeof text === 'string' && text.trim() === '' ? null : text;
}

export type Answering = z.infer<typeof answerInput>;

/** Only the member answers on screen; what someone else writes down was said on paper or by phone. */
export function mustBeTheirOwnWord({ how }: Answering, bySelf: boolean): void {
  if (bySelf && how !== 'SCREEN') {
    throw new Problem('BAD_INPUT', 'You answer for yourself here, so choose “screen”.', 'how');
  }
  if (!bySelf && how === 'SCREEN') {
    throw new Problem(
      'BAD_INPUT',
      'Only the member can answer on screen. Choose paper or phone.',
      'how',
    );
  }
}

/** Who gains by a yes does not write it down: that the lead may read the needs, the member says on their own screen. */
export function mustSayThemselvesThatTheLeadReads(
  { purpose, given }: Answering,
  bySelf: boolean,
): void {
  if (purpose !== 'LEAD_SEES_NEEDS' || !given || bySelf) return;
  throw new Problem(
    'BAD_INPUT',
    'Only the member can say yes to this, on their own screen. You can write down a no.',
    'given',
  );
}

/** A personal link opens for whoever holds its letter, and a lead prints letters: it is not enough for this yes. */
export function mustBeMoreThanALink({ purpose, given }: Answering, byLink: boolean): void {
  if (purpose !== 'LEAD_SEES_NEEDS' || !given || !byLink) return;
  throw new Problem(
    'BAD_INPUT',
    'To say yes to this, you sign in with a password. A link is not enough, as others may have it too.',
    'given',
  );
}

/** Whoever hears an answer by phone is a second person. */
export function mustBeSomeoneElse({ witness }: Answering, recorder: string): void {
  if (witness?.toLowerCase() === recorder.trim().toLowerCase()) {
    throw new Problem('BAD_INPUT', 'The witness has to be someone else than you.', 'witness');
  }
}

/**
 * A yes counts for the words of today only; a no counts whatever the words were.
 * @param today the version of the words that are asked now; those before it are 1, 2, …
 */
export function mustBeTheWordsOfToday(
  { given, wordingVersion }: Pick<Answering, 'given' | 'wordingVersion'>,
  today: number,
): void {
  if (wordingVersion < 1 || wordingVersion > today) {
    throw new Problem('BAD_INPUT', 'There is no such version of these words.', 'wordingVersion');
  }
  if (given && wordingVersion !== today) {
    throw new Problem(
      'CONFLICT',
      'The words of this question have changed. Please read them again, then answer.',
      'wordingVersion',
    );
  }
}
