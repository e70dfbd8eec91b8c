import type { Role } from '@freshfaces/web-kit/area';
import type { InvitationQuery, PersonRole } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { ROLE_NAMES } from '../../layout/role-names.ts';

export const INVITATION = graphql(`
  query Invitation($token: String!) {
    invitationOffer(token: $token) {
      organisationName
      email
      roles
      invitedBy
      state
      expiresAt
      hasAccount
    }
  }
`);

export const ACCEPT = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) { id }
  }
`);

/** What an invitation offers, as the graph tells it. */
export type Offer = InvitationQuery['invitationOffer'];

/** Roles as people say them: `Recruiter and Involvement lead`. */
export function rolesInWords(roles: readonly PersonRole[]): string {
  const names = roles.map((role) => ROLE_NAMES[role.toLowerCase().replaceAll('_', '-') as Role]);
  return new Intl.ListFormat('en-GB').format(names);
}
