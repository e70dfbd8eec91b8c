import type { Invitation as ShownInvitation } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { roleSaid } from '../words.ts';
import { type Invitation, stateOf } from './invitation.ts';

/** Invitations as the graph says them, with who sent each and its state now. */
export async function shownInvitations(
  { people, now }: Pick<PeopleGraph, 'people' | 'now'>,
  kept: readonly Invitation[],
): Promise<ShownInvitation[]> {
  const inviters = await people.getMany(kept.map(({ invitedById }) => invitedById));
  const at = now();
  return kept.map((invitation, place) => ({
    id: invitation.id,
    email: invitation.email,
    roles: invitation.roles.map(roleSaid),
    state: stateOf(invitation, at),
    invitedBy: inviters[place]?.name ?? '',
    sentAt: invitation.sentAt,
    expiresAt: invitation.expiresAt,
  }));
}
