import { assertCan } from '@freshfaces/access';
import { notFound } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import type { Pool } from '../pool.ts';
import { corrected, readCorrection } from './correct-member.ts';
import { memberToChange, mustBeHere, subjectOf } from './seeing.ts';

export function correctionMutation(pool: Pool): Pick<MutationResolvers, 'correctMember'> {
  return {
    async correctMember(_parent, { input }, context) {
      const { memberId, idempotencyKey: key, correction } = readCorrection(input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.correct', subjectOf(before));
      const now = context.now();
      const action = 'member.correct';

      await pool.once({ personId, key, action, input, now }, async () => {
        mustBeHere(await pool.members.get(memberId));
        const kept = await pool.names.get(memberId);
        if (!kept) throw notFound('member');
        await pool.names.replace(corrected(kept, correction));
        const fields = Object.entries(correction).filter(([, text]) => text !== null);
        const content = fields.map(([field]) => field);
        await pool.audit.record({ at: now, personId, action, subjectIds: [memberId], content });
      });
      context.loaders.clear();
      return before;
    },
  };
}
