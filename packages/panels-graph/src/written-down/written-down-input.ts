import { z } from 'zod';
import { fromEnum } from '../enums.ts';

const SAY_WHAT = 'Say in a few words what it is.';

/** Why staff write it down: words are needed for, and kept with, something else only. */
export const becauseInput = z
  .object({
    because: z
      .enum(['TOLD_US', 'NOT_REACHED', 'OTHER'], 'Choose why they can’t come.')
      .transform(fromEnum),
    words: z
      .string()
      .trim()
      .max(200, 'Say it in at most 200 letters.')
      .nullish()
      .transform((words) => words || null),
  })
  .refine(({ because, words }) => because !== 'other' || (words ?? '').length >= 10, {
    path: ['words'],
    message: SAY_WHAT,
  })
  .transform(({ because, words }) => ({ because, words: because === 'other' ? words : null }));
