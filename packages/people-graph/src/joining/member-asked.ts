import { type Action, assertCan } from '@freshfaces/access';
import { type GraphContext, notFound, type Viewer } from '@freshfaces/graph-kit';
import type { PeopleGraph } from '../parts.ts';
import { organisationOf } from '../people/colleagues.ts';
import type { OrganisationFact } from '../ports.ts';

/** A member of the pool as whoever asks may act on them. */
export interface MemberAsked {
  readonly viewer: Viewer;
  readonly memberId: string;
  readonly home: OrganisationFact;
  readonly bySelf: boolean;
}

/**
 * The member, once it is sure that this viewer may do this to them. Throws `NOT_SIGNED_IN`,
 * `NOT_ALLOWED`, and the same for nobody.
 */
export async function memberAsked(
  { ports }: Pick<PeopleGraph, 'ports'>,
  context: GraphContext,
  { memberId, action }: { readonly memberId: string; readonly action: Action },
): Promise<MemberAsked> {
  const [member] = await ports.members({ ids: [memberId] });
  const organisationIds = member ? [member.homeOrganisationId] : [];
  const viewer = assertCan(context.viewer, action, { organisationIds, memberId });
  if (!member || member.left) throw notFound('member');
  const home = await organisationOf(ports, member.homeOrganisationId);
  return { viewer, memberId, home, bySelf: viewer.memberId === memberId };
}
