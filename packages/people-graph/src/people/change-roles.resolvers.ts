import { assertCan } from '@freshfaces/access';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { withdrawLostInvitations } from '../invitations/withdraw-lost.ts';
import { supportsLostAt } from '../joining/supports.ts';
import type { PeopleGraph } from '../parts.ts';
import { roleKept } from '../words.ts';
import { mustBeFairChange } from './change-roles.ts';
import { colleague, colleaguesAt, keepRoles, organisationOf } from './colleagues.ts';
import { organisationPeople } from './organisation-people.ts';
import { withRolesAt } from './roles.ts';
import { touchRoster } from './roster.store.ts';

export function changeRolesMutation(graph: PeopleGraph): Pick<MutationResolvers, 'changeRoles'> {
  const { people, rosters, ports, audit, once } = graph;
  return {
    async changeRoles(_parent, { input }, context) {
      const { organisationId, idempotencyKey: key } = input;
      const viewer = assertCan(context.viewer, 'people.change-roles', {
        organisationIds: [organisationId],
      });
      const organisation = await organisationOf(ports, organisationId);
      const roles = [...new Set(input.roles.map(roleKept))];
      const { personId } = viewer;
      const at = context.now();
      const action = 'people.change-roles';
      await once({ personId, key, action, input, now: at }, async () => {
        await touchRoster(rosters, organisationId);
        const everyone = await colleaguesAt(people, organisationId);
        const person = colleague(everyone, input.personId);
        mustBeFairChange({ viewer, person, everyone, organisation, roles });
        const before = person.roles;
        const after = withRolesAt(before, organisationId, roles);
        const lost = roles.includes('supporter')
          ? []
          : await supportsLostAt(graph, person, organisationId);
        await keepRoles(people, person, after, lost);
        const by = { byId: personId, at };
        await withdrawLostInvitations(graph, { inviterId: person.id, before, after, ...by });
        const subjectIds = [person.id, organisationId];
        await audit.record({ at, personId, action, subjectIds, content: roles });
      });
      return organisationPeople(graph, organisation, viewer);
    },
  };
}
