import { Problem, personName } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { Pool } from '../pool.ts';
import type { Organisation } from './organisation.ts';

/** A new organisation, as the graph takes it. */
export const addOrganisationInput = z.object({
  idempotencyKey: z.string(),
  // It stands in our letters beside people's names, so the same rule holds for it.
  name: personName,
  kind: z.enum(['PARTNER', 'COMMISSIONER', 'COORDINATOR']),
});

/** Keeps a new organisation, without teams. Call it in a transaction. Throws `CONFLICT` for a name in use. */
export async function keepOrganisation(
  { organisations }: Pick<Pool, 'organisations'>,
  added: Omit<Organisation, 'teams'>,
): Promise<Organisation> {
  if ((await organisations.count({ name: added.name })) > 0) {
    throw new Problem('CONFLICT', 'There is an organisation of this name already.', 'name');
  }
  return organisations.insert({ ...added, teams: [] });
}
