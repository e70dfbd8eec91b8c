import { assertCan } from '@freshfaces/access';
import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { QueryResolvers } from '../../generated/resolvers-types.ts';
import type { Pool } from '../../pool.ts';
import { moduleOf } from '../modules/curriculum.ts';
import { endingSoon } from './ending-soon.ts';

/** Members of an organisation who lose a role soon, soonest first, for its lead. */
export function endingQuery(pool: Pool): Pick<QueryResolvers, 'trainingEndingSoon'> {
  return {
    async trainingEndingSoon(_parent, { organisationId }, context) {
      assertCan(context.viewer, 'training.record', { organisationIds: [organisationId] });
      const where = { homeOrganisationId: organisationId };
      const members = (await findAll(pool.members, { where })).filter(
        ({ status }) => status !== 'LEFT',
      );
      const records = await pool.training.records.getMany(members.map(({ id }) => id));
      const today = dayOf(context.now());
      const ending = members.flatMap((member, at) =>
        endingSoon(records[at]?.completions ?? [], today).map(({ role, until, modules }) => ({
          member,
          role,
          until,
          modules: modules.map(moduleOf),
        })),
      );
      const organisationIds = [organisationId];
      await pool.reads.noteMany(
        context,
        [...new Set(ending.map(({ member }) => member.id))].map((memberId) => ({
          memberId,
          what: 'record',
          why: 'list',
          organisationIds,
        })),
      );
      return ending.sort((a, b) => (a.until < b.until ? -1 : 1));
    },
  };
}
