import type { OrganisationPeopleQuery } from '../generated/graphql.ts';
import { graphql } from '../generated/index.ts';

export const ORGANISATION_PEOPLE = graphql(`
  query OrganisationPeople($organisationId: ID!) {
    organisationPeople(organisationId: $organisationId) {
      organisation { id name }
      people {
        personId
        name
        email
        roles
        twoFactor
        lastSignedInAt
        isViewer
        onlyHolderOf
      }
      invitations { id email roles state invitedBy sentAt expiresAt }
      rolesOffered
      viewerCanInvite
      viewerCanChangeRoles
      viewerCanRemove
    }
  }
`);

export type People = OrganisationPeopleQuery['organisationPeople'];
export type Colleague = People['people'][number];
export type Invitation = People['invitations'][number];
