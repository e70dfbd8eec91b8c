import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';

const text = (missing: string, most: number) =>
  z.string().trim().min(1, missing).max(most, `Use ${most} characters or fewer.`);

const words = {
  title: text('Give the contract a title.', 140),
  reference: text('Give the contract’s reference.', 60),
  purpose: text('Say what the contract is for.', 2000),
  from: daySchema('Give the first day of the contract.'),
  to: daySchema('Give the last day of the contract.'),
};

const inOrder = { path: ['to'], message: 'The last day must be on or after the first day.' };

export const addContractSchema = z
  .object({
    ...words,
    idempotencyKey: z.string(),
    commissionerId: z.string(),
    providerId: z.string().min(1, 'Choose the provider.'),
  })
  .refine(({ from, to }) => from <= to, inOrder)
  .refine(({ commissionerId, providerId }) => commissionerId !== providerId, {
    path: ['providerId'],
    message: 'The provider must be another organisation than the commissioner.',
  });

export const changeContractSchema = z
  .object({ ...words, idempotencyKey: z.string(), contractId: z.string(), version: z.int() })
  .refine(({ from, to }) => from <= to, inOrder);
