import { assertCan } from '@freshfaces/access';
import { type GraphContext, Problem, type Viewer } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { meOf } from '../me/me.ts';
import type { PeopleGraph } from '../parts.ts';
import { signedIn } from '../signed-in.ts';
import { organisationOf } from './colleagues.ts';
import { type Going, handOverWriting, takeRolesAway } from './go.ts';
import { organisationPeople } from './organisation-people.ts';

type Mutations = Pick<MutationResolvers, 'removePerson' | 'leaveOrganisation'>;

export function goMutations(graph: PeopleGraph): Mutations {
  const { accounts, audit, once, ports } = graph;

  interface GoingInput {
    readonly idempotencyKey: string;
    readonly organisationId: string;
    readonly handOverTo?: string | null;
  }

  async function go(
    { now }: GraphContext,
    { personId }: Viewer,
    { action, input, going }: { action: string; input: GoingInput; going: Going },
  ): Promise<void> {
    const at = now();
    const { organisation, leaverId, heirId } = going;
    await handOverWriting(graph, going);
    await once({ personId, key: input.idempotencyKey, action, input, now: at }, async () => {
      await takeRolesAway(graph, going, at);
      const subjectIds = [leaverId, organisation.id, ...(heirId ? [heirId] : [])];
      await audit.record({ at, personId, action, subjectIds, content: { handOverTo: heirId } });
    });
  }

  return {
    async removePerson(_parent, { input }, context) {
      const viewer = assertCan(context.viewer, 'people.remove', {
        organisationIds: [input.organisationId],
      });
      if (input.personId === viewer.personId) throw leaveInstead();
      const organisation = await organisationOf(ports, input.organisationId);
      const heirId = input.handOverTo ?? null;
      const going = { viewer, organisation, leaverId: input.personId, heirId };
      await go(context, viewer, { action: 'people.remove', input, going });
      await accounts.endSessions(input.personId);
      return organisationPeople(graph, organisation, viewer);
    },

    async leaveOrganisation(_parent, { input }, context) {
      const viewer = signedIn(context.viewer);
      const organisation = await organisationOf(ports, input.organisationId);
      const going = {
        viewer,
        organisation,
        leaverId: viewer.personId,
        heirId: input.handOverTo ?? null,
      };
      await go(context, viewer, { action: 'people.leave', input, going });
      return meOf(graph, viewer);
    },
  };
}

function leaveInstead(): Problem {
  return new Problem(
    'BAD_INPUT',
    'You can’t remove yourself. Leave the organisation from your own account instead.',
    'personId',
  );
}
