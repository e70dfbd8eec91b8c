import { notFound } from '@freshfaces/graph-kit';
import type { Collection, Store, Stored } from '@freshfaces/store';
import type { Invitation } from './invitation.ts';
import { hashOf } from './token.ts';

export type Invitations = Collection<Invitation>;

export function openInvitations(store: Store): Invitations {
  return store.collection<Invitation>('invitations', {
    indexes: [
      { name: 'token', keys: ['tokenHash'], unique: true },
      { name: 'waiting', keys: ['waitingFor'], unique: true },
      { name: 'organisation', keys: ['organisationId', 'sentAt'] },
      { name: 'email', keys: ['email'] },
      { name: 'inviter', keys: ['invitedById'] },
      { name: 'over', keys: ['overAt'] },
      { name: 'member', keys: ['about.memberId', 'sentAt'] },
    ],
  });
}

export async function findByToken(
  invitations: Invitations,
  token: string,
): Promise<Stored<Invitation> | null> {
  const { items } = await invitations.find({ where: { tokenHash: hashOf(token) }, limit: 1 });
  return items[0] ?? null;
}

/** The one answer for every token that no invitation has. */
export async function invitationOf(
  invitations: Invitations,
  token: string,
): Promise<Stored<Invitation>> {
  const found = await findByToken(invitations, token);
  if (!found) throw notFound('invitation');
  return found;
}
