import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';

const day = daySchema('Use a real date, such as 2026-03-31.');

/** A span of days, both included. */
export const spanInput = z.object({ from: day, to: day }).refine(({ from, to }) => from <= to, {
  message: 'The last day must be the first day or later.',
  path: ['to'],
});

/** A change of availability, as the graph takes it. */
export const changeAvailabilityInput = z
  .object({
    idempotencyKey: z.string(),
    memberId: z.string(),
    addBusy: z.object({ from: day, to: day }).nullish(),
    removeBusy: z.string().nullish(),
    paused: z.boolean().nullish(),
    pausedUntil: day.nullish(),
    note: z.string().trim().max(500, 'The note can be up to 500 characters.').nullish(),
  })
  .refine(({ pausedUntil, paused }) => pausedUntil == null || paused === true, {
    message: 'A last day is only for a break.',
    path: ['pausedUntil'],
  })
  .refine(
    ({ addBusy, removeBusy, paused, note }) =>
      [addBusy, removeBusy, paused, note].some((change) => change != null),
    'Say what to change: busy dates, a pause or a note.',
  );
