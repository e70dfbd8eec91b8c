import { z } from 'zod';
import { publicReason } from '../overrides/public-reason.ts';

const drawId = z.string().min(1, 'Say which draw.');

export const openInput = z.object({ drawId, reason: publicReason });

export const noteInput = z
  .object({
    drawId,
    kept: z.boolean(),
    problems: z
      .array(
        z
          .string()
          .trim()
          .min(1, 'Say what is wrong.')
          .max(300, 'Say each problem in 300 characters at the most.'),
      )
      .max(20, 'Name 20 problems at the most.'),
  })
  .refine(({ kept, problems }) => kept === (problems.length === 0), {
    error: 'Say that everything was kept, or name what was not.',
    path: ['problems'],
  });
