import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { organisationOf } from '../people/colleagues.ts';
import { roleSaid } from '../words.ts';
import { stateOf } from './invitation.ts';
import { invitationOf } from './invitations.store.ts';
import { signedBy } from './signed-by.ts';

/** Who holds the link needs no account to see what it offers; the token is what lets them in. */
export function offerQuery(graph: PeopleGraph): Pick<QueryResolvers, 'invitationOffer'> {
  const { invitations, people, accounts, ports } = graph;
  return {
    async invitationOffer(_parent, { token }, { now }) {
      const invitation = await invitationOf(invitations, token);
      const { organisationId, email, roles, invitedById, expiresAt } = invitation;
      const organisation = await organisationOf(ports, organisationId);
      const inviter = await people.get(invitedById);
      return {
        organisationName: organisation.name,
        email,
        roles: roles.map(roleSaid),
        invitedBy: signedBy(inviter?.name, organisation.name),
        state: stateOf(invitation, now()),
        expiresAt,
        hasAccount: (await accounts.personIdByEmail(email)) !== null,
      };
    },
  };
}
