import { assertCan } from '@freshfaces/access';
import { dayOf, daySchema, parseInput } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../members/seeing.ts';
import type { Pool } from '../pool.ts';
import { mustMakeSense } from './risk-assessment.ts';

const day = daySchema('Use a real date, such as 2026-03-31.');
const assessmentInput = z.object({
  idempotencyKey: z.string(),
  memberId: z.string(),
  doneOn: day,
  reviewOn: day,
});

export function riskMutation(pool: Pool): Pick<MutationResolvers, 'recordRiskAssessment'> {
  return {
    async recordRiskAssessment(_parent, { input }, context) {
      const { idempotencyKey: key, memberId, ...days } = parseInput(assessmentInput, input);
      const before = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'member.assess-risk', subjectOf(before));
      const now = context.now();
      mustMakeSense(days, dayOf(now));
      const action = 'member.assess-risk';

      await pool.once({ personId, key, action, input, now }, async () => {
        mustBeHere(await pool.members.get(memberId));
        const kept = await pool.riskAssessments.get(memberId);
        const assessed = { ...days, ownerId: personId };
        await (kept
          ? pool.riskAssessments.replace({ ...kept, ...assessed })
          : pool.riskAssessments.insert({ id: memberId, ...assessed }));
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: assessed });
      });
      context.loaders.clear();
      return before;
    },
  };
}
