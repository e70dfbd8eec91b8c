import { z } from 'zod';
import { SHORTEST_REASON } from './override.ts';

const TOO_SHORT = `Say why in a sentence or two, of at least ${SHORTEST_REASON} characters. Everyone can read it.`;

export const overrideInput = z.object({
  recruitmentId: z.string().min(1, 'Say which recruitment.'),
  memberId: z.string().min(1, 'Say whose place it is.'),
  replacementId: z
    .string()
    .nullish()
    .transform((id) => id || null),
  reason: z
    .string(TOO_SHORT)
    .trim()
    .min(SHORTEST_REASON, TOO_SHORT)
    .max(400, 'Say why in at most 400 characters.'),
});
