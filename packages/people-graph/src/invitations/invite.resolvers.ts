import { assertCan } from '@freshfaces/access';
import { notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { mustBeOffered } from '../people/change-roles.ts';
import { colleaguesAt, organisationOf } from '../people/colleagues.ts';
import { organisationPeople } from '../people/organisation-people.ts';
import { rolesToInvite } from '../people/roles.ts';
import { touchRoster } from '../people/roster.store.ts';
import { roleKept } from '../words.ts';
import { endedAs, mustBeWaiting } from './invitation.ts';
import { addressInput, keepInvitation } from './keep-invitation.ts';

type Mutations = Pick<MutationResolvers, 'invitePerson' | 'withdrawInvitation'>;

export function inviteMutations(graph: PeopleGraph): Mutations {
  const { invitations, people, rosters, accounts, ports, audit, once } = graph;

  return {
    async invitePerson(_parent, { input }, context) {
      const { organisationId, idempotencyKey: key } = input;
      const viewer = assertCan(context.viewer, 'people.invite', {
        organisationIds: [organisationId],
      });
      const email = parseInput(addressInput, { email: input.email.trim() }).email.toLowerCase();
      const organisation = await organisationOf(ports, organisationId);
      const { personId } = viewer;
      const roles = [...new Set(input.roles.map(roleKept))];
      const at = context.now();
      const action = 'people.invite';
      await once({ personId, key, action, input, now: at }, async () => {
        await touchRoster(rosters, organisationId);
        const everyone = await colleaguesAt(people, organisationId);
        const inviter = (await people.get(personId)) ?? { roles: [] };
        const offered = rolesToInvite(inviter, organisation, everyone);
        if (offered.length === 0) throw adminsInvite();
        mustBeOffered(roles, offered, 'with an invitation');
        const known = await accounts.personIdByEmail(email);
        if (everyone.some(({ id }) => id === known)) throw worksHereAlready();
        if (known === personId) throw notYourself();
        const invited = { organisationId, email, roles, invitedById: personId };
        const id = await keepInvitation(graph, invited, { organisation: organisation.name, at });
        const subjectIds = [id, organisationId];
        await audit.record({ at, personId, action, subjectIds, content: { roles } });
      });
      return organisationPeople(graph, organisation, viewer);
    },

    async withdrawInvitation(_parent, { input }, context) {
      const { invitationId, idempotencyKey: key } = input;
      const before = await invitations.get(invitationId);
      if (before?.about) throw notFound('invitation');
      const organisationId = before?.organisationId ?? '';
      const viewer = assertCan(context.viewer, 'people.invite', {
        organisationIds: [organisationId],
      });
      const { personId } = viewer;
      const at = context.now();
      const action = 'people.withdraw-invitation';
      await once({ personId, key, action, input, now: at }, async () => {
        const invitation = await invitations.get(invitationId);
        if (!invitation) throw notFound('invitation');
        mustBeWaiting(invitation, at);
        await invitations.replace(endedAs(invitation, 'WITHDRAWN', at));
        const subjectIds = [invitationId, organisationId];
        await audit.record({ at, personId, action, subjectIds, content: null });
      });
      return organisationPeople(graph, await organisationOf(ports, organisationId), viewer);
    },
  };
}

function adminsInvite(): Problem {
  return new Problem(
    'BAD_INPUT',
    'This organisation has an administrator, who invites its people. Ask them.',
    'roles',
  );
}

function notYourself(): Problem {
  return new Problem('BAD_INPUT', 'This is your own address. Invite someone else.', 'email');
}

function worksHereAlready(): Problem {
  return new Problem(
    'CONFLICT',
    'Someone with this address works here already. Change their roles instead.',
    'email',
  );
}
