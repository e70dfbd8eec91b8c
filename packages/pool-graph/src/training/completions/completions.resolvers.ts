import { assertCan } from '@freshfaces/access';
import { newId, parseInput } from '@freshfaces/graph-kit';
import type { MutationResolvers } from '../../generated/resolvers-types.ts';
import { memberToChange, mustBeHere, subjectOf } from '../../members/seeing.ts';
import type { Pool } from '../../pool.ts';
import { correctedIn, mustBeStanding, mustNotBeAhead, withdrawnFrom } from './change-completion.ts';
import { lastDayOf } from './completion.ts';
import { correctInput, recordInput, withdrawInput } from './completion-input.ts';
import { keepCompletions } from './keep-completions.ts';

type Changes = 'recordTraining' | 'correctTraining' | 'withdrawTraining';

/** Each line answers to the organisation that recorded it: nobody else puts it right or takes it back. */
export function completionMutations(pool: Pool): Pick<MutationResolvers, Changes> {
  async function mustHaveRecorded(
    { memberId, completionId }: { memberId: string; completionId: string },
    viewer: Parameters<typeof assertCan>[0],
  ): Promise<string> {
    const record = await pool.training.records.get(memberId);
    const { providerId } = mustBeStanding(record?.completions ?? [], completionId);
    return assertCan(viewer, 'training.run', { organisationIds: [providerId] }).personId;
  }

  return {
    async recordTraining(_parent, { input }, context) {
      const { idempotencyKey: key, memberId, module, on } = parseInput(recordInput, input);
      const member = await memberToChange(pool, context, memberId);
      const { personId } = assertCan(context.viewer, 'training.record', subjectOf(member));
      const now = context.now();
      mustNotBeAhead(on, now);
      const action = 'training.record';

      await pool.once({ personId, key, action, input, now }, async () => {
        const { homeOrganisationId } = mustBeHere(await pool.members.get(memberId));
        const done = {
          id: newId(),
          module,
          providerId: homeOrganisationId,
          on,
          until: lastDayOf(module, on),
          source: 'RECORDED',
          sessionId: null,
          recordedBy: personId,
          recordedAt: now,
          withdrawn: null,
        } as const;
        await keepCompletions(pool, memberId, { now, change: (kept) => [...kept, done] });
        await pool.audit.record({
          at: now,
          personId,
          action,
          subjectIds: [memberId],
          content: done,
        });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? member;
    },

    async correctTraining(_parent, { input }, context) {
      const { idempotencyKey: key, ...wanted } = parseInput(correctInput, input);
      const { memberId, completionId, on, reason } = wanted;
      const member = await memberToChange(pool, context, memberId);
      const personId = await mustHaveRecorded(wanted, context.viewer);
      const now = context.now();
      const action = 'training.correct';

      await pool.once({ personId, key, action, input, now }, async () => {
        const withdrawn = { at: now, byPersonId: personId, reason };
        await keepCompletions(pool, memberId, {
          now,
          change: (kept) => correctedIn(kept, completionId, { on, newId: newId(), withdrawn }),
        });
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: wanted });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? member;
    },

    async withdrawTraining(_parent, { input }, context) {
      const { idempotencyKey: key, ...wanted } = parseInput(withdrawInput, input);
      const { memberId, completionId, reason } = wanted;
      const member = await memberToChange(pool, context, memberId);
      const personId = await mustHaveRecorded(wanted, context.viewer);
      const now = context.now();
      const action = 'training.withdraw';

      await pool.once({ personId, key, action, input, now }, async () => {
        const withdrawn = { at: now, byPersonId: personId, reason };
        await keepCompletions(pool, memberId, {
          now,
          change: (kept) => withdrawnFrom(kept, completionId, withdrawn),
        });
        const subjectIds = [memberId];
        await pool.audit.record({ at: now, personId, action, subjectIds, content: wanted });
      });
      context.loaders.clear();
      return (await pool.members.get(memberId)) ?? member;
    },
  };
}
