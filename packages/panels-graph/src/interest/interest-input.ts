import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { fromEnum } from '../enums.ts';
import { publicReason } from '../overrides/public-reason.ts';

const idempotencyKey = z.string();
const recruitmentId = z.string().min(1, 'Say which recruitment.');
const memberId = z.string().min(1, 'Say which member.');

export const askForInterestInput = z.object({
  idempotencyKey,
  recruitmentId,
  closesOn: daySchema('Give the last day for answers, such as 2026-11-22.'),
});

export const closeInterestInput = z.object({
  idempotencyKey,
  recruitmentId,
  reason: publicReason.nullish().transform((reason) => reason ?? null),
});

export const answerInterestInput = z.object({
  idempotencyKey,
  recruitmentId,
  memberId,
  answer: z
    .enum(['YES', 'NO', 'TALK'], 'Say yes or no, or that you want to talk first.')
    .transform(fromEnum),
  notAgain: z
    .boolean()
    .nullish()
    .transform((given) => given ?? false),
});

export const finishTalkInput = z.object({ idempotencyKey, recruitmentId, memberId });
