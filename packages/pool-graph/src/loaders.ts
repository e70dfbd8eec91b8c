import { type GraphContext, loaderFor, notFound } from '@freshfaces/graph-kit';
import type { Member } from './members/member.ts';
import type { MemberName } from './members/member-name.ts';
import type { Organisation } from './organisations/organisation.ts';
import type { Pool } from './pool.ts';

/** The organisation, read together with the others of this request. */
export async function loadOrganisation(
  pool: Pool,
  context: GraphContext,
  id: string,
): Promise<Organisation> {
  const loader = loaderFor<Organisation>(context, 'pool.organisations', (ids) =>
    pool.organisations.getMany(ids),
  );
  const found = await loader.load(id);
  if (!found) throw notFound('organisation');
  return found;
}

export async function loadMember(
  pool: Pool,
  context: GraphContext,
  id: string,
): Promise<Member | null> {
  return loaderFor<Member>(context, 'pool.members', (ids) => pool.members.getMany(ids)).load(id);
}

/** Who a member is; null once they were erased. Ask only for a viewer who may know. */
export async function loadName(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<MemberName | null> {
  const loader = loaderFor<MemberName>(context, 'pool.names', (ids) => pool.names.getMany(ids));
  return loader.load(memberId);
}
