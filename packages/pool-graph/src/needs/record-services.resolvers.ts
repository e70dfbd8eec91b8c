import { assertCan } from '@freshfaces/access';
import { Problem, parseInput } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { z } from 'zod';
import { agrees } from '../consents/consent.ts';
import { answersOf } from '../consents/consents.store.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { mayKnowNeeds } from './may-know-needs.ts';

const servicesInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  teams: z.array(z.string()).max(100, 'Name up to 100 services.'),
});

/** Services used tell of needs, so they are written down on the same terms (R25). */
export function servicesMutation(pool: Pool): Pick<MutationResolvers, 'recordServicesUsed'> {
  return {
    async recordServicesUsed(_parent, { input }, context) {
      const { memberId, idempotencyKey: key, teams } = parseInput(servicesInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.record-needs', subjectOf(before));
      const now = context.now();
      const action = 'member.record-services';
      const known = await allTeams(pool);
      if (!teams.every((slug) => known.includes(slug))) {
        throw new Problem('BAD_INPUT', 'There is no such service in the network.', 'teams');
      }

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = mustBeHere(await pool.members.get(memberId));
        const answers = await answersOf(pool.consents, memberId);
        if (!agrees('RECORD_NEEDS', answers)) {
          throw new Problem('CONFLICT', 'The member has not agreed that this is written down.');
        }
        if (!mayKnowNeeds(context.viewer, member, answers)) {
          throw new Problem('NOT_ALLOWED', 'The member has not agreed that you may know this.');
        }
        const slugs = known.filter((slug) => teams.includes(slug));
        const content = await pool.experience.keep(memberId, slugs);
        await pool.members.replace(member);
        await pool.audit.record({ at: now, personId, action, subjectIds: [memberId], content });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}

async function allTeams({ organisations }: Pool): Promise<readonly string[]> {
  return (await findAll(organisations, {})).flatMap(({ teams }) => teams.map(({ slug }) => slug));
}
