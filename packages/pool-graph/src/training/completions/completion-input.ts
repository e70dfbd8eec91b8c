import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { moduleOf } from '../modules/curriculum.ts';
import { MODULE_CODES } from '../modules/module.ts';

export const doneOn = daySchema('Use a real date, such as 2026-03-31.');

export const changeReason = z
  .string()
  .trim()
  .min(3, 'Say why in a few words.')
  .max(300, 'The reason can be up to 300 characters.');

const line = { idempotencyKey: z.string(), memberId: z.string(), completionId: z.string() };

export const correctInput = z.object({ ...line, on: doneOn, reason: changeReason });
export const withdrawInput = z.object({ ...line, reason: changeReason });

/** Training done elsewhere, as the graph takes it. */
export const recordInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  module: z
    .enum(MODULE_CODES)
    .refine((code) => moduleOf(code).group !== 'STAFF', 'This is for staff, not for members.'),
  on: doneOn,
});
