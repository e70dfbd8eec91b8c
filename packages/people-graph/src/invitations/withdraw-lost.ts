import type { RoleAt } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { PeopleGraph } from '../parts.ts';
import { isAdminAt } from '../people/roles.ts';
import { endedAs, type Invitation, stateOf } from './invitation.ts';

interface RolesChanged {
  readonly inviterId: string;
  readonly before: readonly RoleAt[];
  readonly after: readonly RoleAt[];
  /** Who changed them. */
  readonly byId: string;
  readonly at: string;
}

/**
 * Withdraws what someone sent by right of roles they hold no more, so that nobody who was removed comes
 * back by their own invitation. Call it in the transaction of the change.
 */
export async function withdrawLostInvitations(
  { invitations, audit }: PeopleGraph,
  changed: RolesChanged,
): Promise<void> {
  const { inviterId, byId, at } = changed;
  for (const invitation of await findAll(invitations, { where: { invitedById: inviterId } })) {
    const { id, organisationId } = invitation;
    if (stateOf(invitation, at) !== 'WAITING' || mayStillInvite(changed, invitation)) continue;
    await invitations.replace(endedAs(invitation, 'WITHDRAWN', at));
    const happened = { at, personId: byId, action: 'people.withdraw-invitation', content: null };
    await audit.record({ ...happened, subjectIds: [id, organisationId] });
  }
}

/**
 * An administrator there; or a coordinator, unless they invited as the administrator they were. What is
 * about a member: the lead there, or a member, who can only have invited to themselves.
 */
function mayStillInvite(
  { before, after }: RolesChanged,
  { organisationId, about }: Invitation,
): boolean {
  if (about) {
    const here = after.filter((held) => held.organisationId === organisationId);
    return here.some(({ role }) => role === 'involvement-lead' || role === 'member');
  }
  if (isAdminAt({ roles: after }, organisationId)) return true;
  const coordinates = after.some(({ role }) => role === 'coordinator');
  return coordinates && !isAdminAt({ roles: before }, organisationId);
}
