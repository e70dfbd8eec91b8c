import { assertCan } from '@freshfaces/access';
import type { QueryResolvers } from '../generated/resolvers-types.ts';
import type { PeopleGraph } from '../parts.ts';
import { organisationOf } from './colleagues.ts';
import { organisationPeople } from './organisation-people.ts';

export function peopleQuery(graph: PeopleGraph): Pick<QueryResolvers, 'organisationPeople'> {
  return {
    async organisationPeople(_parent, { organisationId }, context) {
      const viewer = assertCan(context.viewer, 'people.read', {
        organisationIds: [organisationId],
      });
      return organisationPeople(graph, await organisationOf(graph.ports, organisationId), viewer);
    },
  };
}
