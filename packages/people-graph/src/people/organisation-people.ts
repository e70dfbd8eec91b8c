import { can, type Person } from '@freshfaces/access';
import type { AccountFact } from '@freshfaces/accounts';
import type { Viewer } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type {
  ColleagueRoles,
  Invitation,
  OrganisationPeople,
} from '../generated/resolvers-types.ts';
import { shownInvitations } from '../invitations/shown-invitations.ts';
import type { PeopleGraph } from '../parts.ts';
import type { OrganisationFact } from '../ports.ts';
import { roleSaid } from '../words.ts';
import { colleaguesAt } from './colleagues.ts';
import { onlyHolderOf, rolesAt, rolesToInvite } from './roles.ts';

/** Everyone at one organisation and who is asked to join them, as this viewer may act on it. */
export async function organisationPeople(
  graph: PeopleGraph,
  organisation: OrganisationFact,
  viewer: Viewer,
): Promise<OrganisationPeople> {
  const everyone = await colleaguesAt(graph.people, organisation.id);
  const accounts = await graph.accounts.of(everyone.map(({ id }) => id));
  const offered = rolesToInvite(viewer, organisation, everyone).map(roleSaid);
  const subject = { organisationIds: [organisation.id] };
  return {
    organisation: { id: organisation.id },
    people: everyone
      .map((person) => seen(person, accounts.get(person.id), { everyone, organisation, viewer }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    invitations: await invitationsTo(graph, organisation.id),
    rolesOffered: offered,
    viewerCanInvite: can(viewer, 'people.invite', subject) && offered.length > 0,
    viewerCanChangeRoles: can(viewer, 'people.change-roles', subject),
    viewerCanRemove: can(viewer, 'people.remove', subject),
  };
}

interface Around {
  readonly everyone: readonly Person[];
  readonly organisation: OrganisationFact;
  readonly viewer: Viewer;
}

function seen(person: Person, account: AccountFact | undefined, around: Around): ColleagueRoles {
  const { everyone, organisation, viewer } = around;
  const roles = rolesAt(organisation.id, person).filter((role) => role !== 'member');
  return {
    personId: person.id,
    name: person.name,
    email: account?.email ?? '',
    roles: roles.map(roleSaid),
    twoFactor: account?.twoFactor ?? false,
    lastSignedInAt: account?.lastSignedInAt ?? null,
    isViewer: person.id === viewer.personId,
    onlyHolderOf: onlyHolderOf(person, everyone, organisation).map(roleSaid),
  };
}

async function invitationsTo(graph: PeopleGraph, organisationId: string): Promise<Invitation[]> {
  const { invitations } = graph;
  const kept = await findAll(invitations, {
    where: { organisationId },
    sort: { by: 'sentAt', order: 'desc' },
  });
  // Whom members are and who helps them is not for an administrator.
  return shownInvitations(
    graph,
    kept.filter(({ about }) => !about),
  );
}
