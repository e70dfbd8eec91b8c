import { z } from 'zod';
import { publicReason } from './public-reason.ts';

export const overrideInput = z.object({
  recruitmentId: z.string().min(1, 'Say which recruitment.'),
  memberId: z.string().min(1, 'Say whose place it is.'),
  replacementId: z
    .string()
    .nullish()
    .transform((id) => id || null),
  reason: publicReason,
});
