import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { fromEnum } from '../../enums.ts';

/** A reason of fewer characters says nothing. */
const SHORTEST_REASON = 20;

const text = (what: string, most: number) =>
  z.string().trim().max(most, `Say ${what} in at most ${most} characters.`);

/** How members and staff sit, as the schema's input gives it; see `faultInModel` for what must fit. */
export const panelModelInput = z
  .object({
    kind: z.enum(['MIXED', 'SEPARATE', 'MEMBER_LED', 'PARALLEL']).transform(fromEnum),
    chair: z.enum(['STAFF', 'DRAWN', 'PANEL_CHOOSES']).transform(fromEnum),
    staffSeats: z
      .array(
        z.object({
          title: text('what the member of staff is', 60).min(1, 'Say what each of staff is.'),
          part: z.enum(['CHAIR', 'PANEL_MEMBER', 'SUPPORT_WORKER']).transform(fromEnum),
        }),
      )
      .max(6, 'Plan at most 6 members of staff.'),
    decidedBy: text('who decided', 200),
    decidedOn: daySchema('Give the day it was decided, such as 2026-11-22.')
      .nullish()
      .transform((day) => day ?? null),
    shortListingReason: text('why others short-list', 300)
      .nullish()
      .transform((reason) => reason || null),
  })
  .refine(({ decidedBy, decidedOn }) => (decidedBy === '') === (decidedOn === null), {
    message: 'Say who decided this together and on which day, or leave both empty for now.',
    path: ['decidedBy'],
  })
  .refine(({ shortListingReason: reason }) => reason === null || reason.length >= SHORTEST_REASON, {
    message: `Say in a sentence of at least ${SHORTEST_REASON} characters why other people short-list.`,
    path: ['shortListingReason'],
  });
