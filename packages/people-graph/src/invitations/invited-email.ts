import type { PeopleGraph } from '../parts.ts';
import { stateOf } from './invitation.ts';
import { findByToken } from './invitations.store.ts';

/** The address an open invitation was sent to, for whoever signs up with its token; null for any other token. */
export async function invitedEmail(
  { invitations, now }: PeopleGraph,
  { token }: { readonly token: string },
): Promise<{ email: string; invitationId: string } | null> {
  const found = await findByToken(invitations, token);
  if (!found || stateOf(found, now()) !== 'WAITING') return null;
  return { email: found.email, invitationId: found.id };
}
