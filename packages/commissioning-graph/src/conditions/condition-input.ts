import { daySchema, Problem } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { ConditionKind, ConditionTerms } from './condition.ts';
import { wordingWarnings } from './wording.ts';

const most = (characters: number) =>
  z.string().trim().max(characters, `Use ${characters} characters or fewer.`);

const termsSchema = z.object({
  from: daySchema('Give the first day it applies.'),
  number: z.int('Give a whole number.').nullish(),
  targetPercent: z
    .int('Give a whole number of percent.')
    .min(1, 'The share must be 1 to 100 percent.')
    .max(100, 'The share must be 1 to 100 percent.'),
  notes: most(2000),
  consulted: most(500),
  reviewOn: daySchema('Give a day for the review, or leave it empty.').nullish(),
  wordingReason: most(500).nullish(),
});

export const addConditionSchema = z.object({
  idempotencyKey: z.string(),
  contractId: z.string(),
  kind: z.enum(['RANDOM_DRAW', 'LIVED_EXPERIENCE_SEATS', 'SOMEONE_FROM_TEAM', 'ROTATION_LIMIT']),
  terms: termsSchema,
  to: daySchema('Give the last day it applies, or leave it empty.').nullish(),
});

export const changeConditionSchema = z.object({
  idempotencyKey: z.string(),
  conditionId: z.string(),
  edition: z.int(),
  terms: termsSchema,
});

export const endConditionSchema = z.object({
  idempotencyKey: z.string(),
  conditionId: z.string(),
  on: daySchema('Give the last day it applies.'),
  reason: most(500).min(1, 'Say why the condition ends.'),
});

const NUMBERS: Partial<Record<ConditionKind, readonly [least: number, most: number, say: string]>> =
  {
    LIVED_EXPERIENCE_SEATS: [1, 20, 'Give the number of seats: 1 to 20.'],
    ROTATION_LIMIT: [0, 50, 'Give the number of turns: 0 to 50.'],
  };

/**
 * Terms ready to keep: the number fits the kind, and notes that could shut people out carry a reason
 * (R4). Throws `BAD_INPUT`.
 */
export function readTerms(
  kind: ConditionKind,
  terms: z.infer<typeof termsSchema>,
  rest: Pick<ConditionTerms, 'edition' | 'savedAt'>,
): ConditionTerms {
  const range = NUMBERS[kind];
  const number = range ? (terms.number ?? null) : null;
  if (range && (number === null || number < range[0] || number > range[1])) {
    throw new Problem('BAD_INPUT', range[2], 'terms.number');
  }
  const [warning] = wordingWarnings(terms.notes);
  const wordingReason = terms.wordingReason || null;
  if (warning && !wordingReason) {
    throw new Problem(
      'BAD_INPUT',
      `${warning.sentence} Reword “${warning.words}”, or say why it is needed.`,
      'terms.wordingReason',
    );
  }
  return {
    ...terms,
    ...rest,
    number,
    reviewOn: terms.reviewOn ?? null,
    wordingReason: warning ? wordingReason : null,
  };
}
