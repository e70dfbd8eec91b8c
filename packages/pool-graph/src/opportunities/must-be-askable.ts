import { notFound } from '@freshfaces/graph-kit';
import type { Organisation } from '../organisations/organisation.ts';
import type { Pool } from '../pool.ts';

/**
 * The host, whose group it must be, or one of the whole network, where a group is asked. Throws
 * `NOT_FOUND`.
 */
export async function mustBeAskable(
  pool: Pick<Pool, 'organisations' | 'groups'>,
  hostId: string,
  groupId: string | null,
): Promise<Organisation> {
  const host = await pool.organisations.get(hostId);
  if (!host) throw notFound('organisation');
  if (groupId === null) return host;
  const group = await pool.groups.get(groupId);
  const isTheirs = group?.organisationId === null || group?.organisationId === hostId;
  if (!group || !isTheirs || group.endedOn !== null) throw notFound('group');
  return host;
}
