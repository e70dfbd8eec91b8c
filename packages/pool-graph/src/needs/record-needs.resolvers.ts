import { assertCan } from '@freshfaces/access';
import { Problem } from '@freshfaces/graph-kit';
import { agrees } from '../consents/consent.ts';
import { answersOf } from '../consents/consents.store.ts';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { mayKnowNeeds } from './may-know-needs.ts';
import { needsNamed } from './shown-need.ts';

export function needsMutation(pool: Pool): Pick<MutationResolvers, 'recordNeeds'> {
  return {
    async recordNeeds(_parent, { input }, context) {
      const { memberId, idempotencyKey: key } = input;
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.record-needs', subjectOf(before));
      const now = context.now();
      const action = 'member.record-needs';

      await pool.once({ personId, key, action, input, now }, async () => {
        const member = mustBeHere(await pool.members.get(memberId));
        const answers = await answersOf(pool.consents, memberId);
        if (!agrees('RECORD_NEEDS', answers)) {
          throw new Problem('CONFLICT', 'The member has not agreed that this is written down.');
        }
        if (!mayKnowNeeds(context.viewer, member, answers)) {
          throw new Problem('NOT_ALLOWED', 'The member has not agreed that you may know this.');
        }
        const sealed = await pool.needs.keep(memberId, needsNamed(input.needs));
        await pool.members.replace(member);
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: sealed });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? before;
    },
  };
}
