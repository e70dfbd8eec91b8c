import { assertCan } from '@freshfaces/access';
import { newId, notFound, Problem, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { mustBeOffered } from '../people/change-roles.ts';
import { colleaguesAt, organisationOf } from '../people/colleagues.ts';
import { organisationPeople } from '../people/organisation-people.ts';
import { rolesToInvite } from '../people/roles.ts';
import { touchRoster } from '../people/roster.store.ts';
import { roleKept } from '../words.ts';
import { endedAs, type Invited, mustBeWaiting, newInvitation, waitingKey } from './invitation.ts';
import { invitationLetter } from './letter.ts';
import { signedBy } from './signed-by.ts';
import { hashOf, newToken } from './token.ts';

const address = z.object({
  email: z
    .email('Enter an e-mail address, like name@example.org.')
    .max(254, 'This address is too long to be one.'),
});

type Mutations = Pick<MutationResolvers, 'invitePerson' | 'withdrawInvitation'>;

export function inviteMutations(graph: PeopleGraph): Mutations {
  const { invitations, people, rosters, accounts, ports, audit, once, mail, publicUrl } = graph;

  /** Keeps the invitation over one that waits for the same address, and writes its letter. */
  async function keep(invited: Invited, organisation: string, now: string): Promise<string> {
    const where = { waitingFor: waitingKey(invited) };
    const [before] = (await invitations.find({ where, limit: 1 })).items;
    const token = newToken();
    const invitation = newInvitation(before?.id ?? newId(), invited, hashOf(token), now);
    if (before) await invitations.replace({ ...invitation, version: before.version });
    else await invitations.insert(invitation);
    const inviter = await people.get(invited.invitedById);
    await mail.post(
      invitationLetter({
        to: invited.email,
        organisation,
        inviter: signedBy(inviter?.name, organisation),
        roles: invited.roles,
        url: `${publicUrl}/join/${token}`,
        expiresAt: invitation.expiresAt,
      }),
    );
    return invitation.id;
  }

  return {
    async invitePerson(_parent, { input }, context) {
      const { organisationId, idempotencyKey: key } = input;
      const viewer = assertCan(context.viewer, 'people.invite', {
        organisationIds: [organisationId],
      });
      const email = parseInput(address, { email: input.email.trim() }).email.toLowerCase();
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
        const id = await keep(invited, organisation.name, at);
        const subjectIds = [id, organisationId];
        await audit.record({ at, personId, action, subjectIds, content: { roles } });
      });
      return organisationPeople(graph, organisation, viewer);
    },

    async withdrawInvitation(_parent, { input }, context) {
      const { invitationId, idempotencyKey: key } = input;
      const before = await invitations.get(invitationId);
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
