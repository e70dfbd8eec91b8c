import { personName } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { Organisation } from './organisation.ts';

/** Which area an organisation works in, as the graph takes it; empty takes it away. */
export const setAreaInput = z.object({
  idempotencyKey: z.string(),
  organisationId: z.string(),
  area: z.string().transform((typed, check) => {
    if (typed.trim() === '') return '';
    const { success, data, error } = personName.safeParse(typed);
    if (success) return data;
    for (const { message } of error.issues) check.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
});

/** The organisation with its area; written as others already write it, whatever the capitals. */
export function withArea<O extends Organisation>(
  organisation: O,
  area: string,
  others: readonly Organisation[],
): O {
  const { area: _before, ...rest } = organisation;
  if (area === '') return rest as O;
  const known = others.flatMap((one) => one.area ?? []);
  const same = known.find((one) => one.toLowerCase() === area.toLowerCase());
  return { ...rest, area: same ?? area } as O;
}
