import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { TRAINING_ROLES } from './member.ts';

const day = daySchema('Use a real date, such as 2026-03-31.').nullish();

/** The filter of a list of members, as the graph takes it. */
export const memberFilterInput = z
  .object({
    homeOrganisationId: z.string().nullish(),
    trainedFor: z.enum(TRAINING_ROLES).nullish(),
    availableFrom: day,
    availableTo: day,
    search: z.string().max(100, 'Search for at most 100 characters.').nullish(),
    status: z.enum(['ACTIVE', 'PAUSED', 'LEFT']).nullish(),
  })
  .transform(({ availableFrom: from, availableTo: to, search, ...rest }, check) => {
    if (!from !== !to) {
      check.addIssue({
        code: 'custom',
        message: 'Give both the first and the last day.',
        path: [from ? 'availableTo' : 'availableFrom'],
      });
    }
    if (from && to && to < from) {
      check.addIssue({
        code: 'custom',
        message: 'The last day must be the first day or later.',
        path: ['availableTo'],
      });
    }
    return {
      search: search ?? '',
      filter: {
        homeOrganisationId: rest.homeOrganisationId ?? undefined,
        trainedFor: rest.trainedFor ?? undefined,
        status: rest.status ?? undefined,
        available: from && to ? { from, to } : undefined,
      },
    };
  });
