import { newId } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { PeopleGraph } from '../parts.ts';
import { type Invited, newInvitation, waitingKey } from './invitation.ts';
import { invitationLetter } from './letter.ts';
import { signedBy } from './signed-by.ts';
import { hashOf, newToken } from './token.ts';

/** Where an invitation can be sent. */
export const addressInput = z.object({
  email: z
    .email('Enter an e-mail address, like name@example.org.')
    .max(254, 'This address is too long to be one.'),
});

/**
 * Keeps the invitation over one that waits for the same address and thing, and writes its letter.
 * Answers its id. Call it in a transaction.
 * @param at.organisation its name.
 */
export async function keepInvitation(
  { invitations, people, mail, publicUrl }: PeopleGraph,
  invited: Invited,
  { organisation, at }: { readonly organisation: string; readonly at: string },
): Promise<string> {
  const where = { waitingFor: waitingKey(invited) };
  const [before] = (await invitations.find({ where, limit: 1 })).items;
  const token = newToken();
  const invitation = newInvitation(before?.id ?? newId(), invited, hashOf(token), at);
  if (before) await invitations.replace({ ...invitation, version: before.version });
  else await invitations.insert(invitation);
  const inviter = await people.get(invited.invitedById);
  await mail.post(
    invitationLetter({
      to: invited.email,
      organisation,
      inviter: signedBy(inviter?.name, organisation),
      roles: invited.roles,
      as: invited.about?.as ?? null,
      url: `${publicUrl}/join/${token}`,
      expiresAt: invitation.expiresAt,
    }),
  );
  return invitation.id;
}
