import { assertCan } from '@freshfaces/access';
import { newId, notFound, parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { addOrganisationInput, keepOrganisation } from './add-organisation.ts';

export function organisationMutation(pool: Pool): Pick<MutationResolvers, 'addOrganisation'> {
  return {
    async addOrganisation(_parent, { input }, context) {
      const { personId } = assertCan(context.viewer, 'organisation.add');
      const { idempotencyKey: key, name, kind } = parseInput(addOrganisationInput, input);
      const now = context.now();
      const action = 'organisation.add';

      const { id } = await pool.once({ personId, key, action, input, now }, async () => {
        const added = await keepOrganisation(pool, { id: newId(), name, kind });
        const subjectIds = [added.id];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: added });
        return { id: added.id };
      });
      const added = await pool.organisations.get(id);
      if (!added) throw notFound('organisation');
      return added;
    },
  };
}
