import { Problem } from '@freshfaces/graph-kit';
import type { PanelsPorts } from '../ports.ts';

/** More would make a draw wait for the slowest of many without making it any fairer. */
export const MOST_WITNESSES = 8;

/** An organisation whose share of the luck is asked for. */
export interface Invited {
  readonly organisationId: string;
  readonly name: string | null;
}

/**
 * The recruiter's organisation and the witnesses it asks, with their names. Throws `BAD_INPUT` for an
 * organisation that is not there, is asked twice, or is the recruiter's own. Call it outside transactions.
 */
export async function invite(
  { ports }: { readonly ports: Pick<PanelsPorts, 'organisations'> },
  recruiterId: string,
  witnessIds: readonly string[],
): Promise<readonly [Invited, ...Invited[]]> {
  if (witnessIds.includes(recruiterId)) {
    throw refuse('Your own organisation takes part in any case: choose others as witnesses.');
  }
  if (new Set(witnessIds).size !== witnessIds.length) {
    throw refuse('One organisation is chosen as a witness twice.');
  }
  const found = await ports.organisations({ ids: [recruiterId, ...witnessIds] });
  const names = new Map(found.map(({ id, name }) => [id, name]));
  const unknown = witnessIds.some((id) => !names.has(id));
  if (unknown) throw refuse('One of the witnesses is not an organisation of the network.');
  const invited = (organisationId: string): Invited => ({
    organisationId,
    name: names.get(organisationId) ?? null,
  });
  return [invited(recruiterId), ...witnessIds.map(invited)];
}

function refuse(sentence: string): Problem {
  return new Problem('BAD_INPUT', sentence, 'witnessOrganisationIds');
}
