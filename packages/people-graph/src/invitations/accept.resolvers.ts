import { notFound, Problem } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { boundTo } from '../joining/take-up.ts';
import { meOf } from '../me/me.ts';
import type { PeopleGraph } from '../parts.ts';
import { keepRoles } from '../people/colleagues.ts';
import { rolesAt, withRolesAt } from '../people/roles.ts';
import { touchRoster } from '../people/roster.store.ts';
import { signedIn } from '../signed-in.ts';
import { endedAs, mustBeWaiting } from './invitation.ts';
import { invitationOf } from './invitations.store.ts';

export function acceptMutation(graph: PeopleGraph): Pick<MutationResolvers, 'acceptInvitation'> {
  const { invitations, rosters, people, accounts, audit, once } = graph;
  return {
    async acceptInvitation(_parent, { input }, context) {
      const viewer = signedIn(context.viewer);
      const { personId } = viewer;
      const at = context.now();
      const action = 'people.accept-invitation';
      const key = input.idempotencyKey;
      const account = (await accounts.of([personId])).get(personId);
      await once({ personId, key, action, input, now: at }, async () => {
        const invitation = await invitationOf(invitations, input.token);
        if (account?.email.toLowerCase() !== invitation.email) throw forAnotherAddress();
        if (invitation.invitedById === personId) throw sentByThemselves();
        mustBeWaiting(invitation, at);
        const { id, organisationId, roles, about } = invitation;
        await touchRoster(rosters, organisationId);
        const person = await people.get(personId);
        if (!person) throw notFound('account');
        await invitations.replace(endedAs(invitation, 'ACCEPTED', at));
        if (about) {
          await people.replace(await boundTo(graph, person, about));
        } else {
          const held = rolesAt(organisationId, person).filter((role) => role !== 'member');
          const after = withRolesAt(person.roles, organisationId, [...held, ...roles]);
          await keepRoles(people, person, after);
        }
        const subjectIds = [id, personId, organisationId, ...(about ? [about.memberId] : [])];
        await audit.record({ at, personId, action, subjectIds, content: { roles } });
      });
      return meOf(graph, viewer);
    },
  };
}

function sentByThemselves(): Problem {
  return new Problem(
    'NOT_ALLOWED',
    'You sent this invitation yourself. Someone else has to invite you.',
    'token',
  );
}

function forAnotherAddress(): Problem {
  return new Problem(
    'NOT_ALLOWED',
    'This invitation is for another e-mail address. Sign in with the address it was sent to.',
    'token',
  );
}
