import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { TRAINING_ROLES } from '../members/member.ts';
import { TRAVEL_PAYERS } from './loan.ts';

const day = daySchema('Use a real date, such as 2026-03-31.');
const atMost = (most: number, sentence: string) =>
  z.int(sentence).min(0, sentence).max(most, sentence);

export const writeOfferInput = z
  .object({
    idempotencyKey: z.string(),
    organisationId: z.string(),
    on: z.boolean(),
    roles: z.array(z.enum(TRAINING_ROLES)).max(TRAINING_ROLES.length),
    mostLentAMonth: atMost(50, 'Lend from 0 to 50 members a month.'),
    noticeDays: atMost(90, 'Ask for 0 to 90 days of notice.'),
    travelPaidBy: z.enum(TRAVEL_PAYERS),
    coordinatorHoursAMonth: atMost(100, 'Lend from 0 to 100 hours of a coordinator a month.'),
    note: z.string().trim().max(500, 'The note can be up to 500 characters.'),
  })
  .refine(({ on, mostLentAMonth, coordinatorHoursAMonth: hours }) => {
    return !on || mostLentAMonth > 0 || hours > 0;
  }, 'Say what you lend: members, coordinator time, or both. Or switch the offer off.')
  .refine(({ on, mostLentAMonth, roles }) => !on || mostLentAMonth === 0 || roles.length > 0, {
    message: 'Choose at least one role to lend members for.',
    path: ['roles'],
  });

const wish = {
  borrowerId: z.string(),
  what: z.enum(['MEMBERS', 'COORDINATOR_TIME']),
  role: z.enum(TRAINING_ROLES).nullish(),
  membersWanted: z.int().nullish(),
  hours: z.int().nullish(),
  travelPaidBy: z.enum(TRAVEL_PAYERS),
  from: day,
  lastDay: day,
};

export const possibleLendersInput = z.object(wish);

export const askForLoanInput = z.object({
  ...wish,
  idempotencyKey: z.string(),
  lenderId: z.string(),
  recruitmentId: z.string().nullish(),
  opportunityId: z.string().nullish(),
  purpose: z
    .string()
    .trim()
    .min(3, 'Say what it is for, in a few words.')
    .max(300, 'What it is for can be up to 300 characters.'),
});

export const moveLoanInput = z.object({
  idempotencyKey: z.string(),
  loanId: z.string(),
  reason: z.string().trim().max(300, 'The reason can be up to 300 characters.').nullish(),
});

export const balanceInput = z.object({ since: day.nullish() });
