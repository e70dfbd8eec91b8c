import type { ReadWhat, ReadWhy } from '@freshfaces/access';
import type { GraphContext } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import type { Member } from './member.ts';

/**
 * Keeps that somebody reads this of a member; await it before the value is given out.
 * @param onBehalfOf organisations the member said yes to, beside their home.
 */
export async function noteRead(
  pool: Pick<Pool, 'reads'>,
  context: GraphContext,
  { id, homeOrganisationId }: Member,
  read: { what: ReadWhat; why: ReadWhy; onBehalfOf?: readonly string[] },
): Promise<void> {
  const { what, why, onBehalfOf = [] } = read;
  const organisationIds = [homeOrganisationId, ...onBehalfOf];
  await pool.reads.note(context, { memberId: id, what, why, organisationIds });
}
