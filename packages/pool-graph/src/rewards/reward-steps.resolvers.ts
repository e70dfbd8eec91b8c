import { assertCan } from '@freshfaces/access';
import { dayOf, daySchema, type GraphContext, notFound, parseInput } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import { z } from 'zod';
import type { MutationResolvers } from '../generated/resolvers-types.ts';
import { subjectOf } from '../members/seeing.ts';
import { mustBeSignedIn } from '../must-be-signed-in.ts';
import { REWARD_FORMS } from '../opportunities/opportunity.ts';
import type { Pool } from '../pool.ts';
import { markPaid, withExpense } from './make-due.ts';
import { declineReward } from './own-rewards.ts';
import { EXPENSE_KINDS, type Reward } from './reward.ts';

const lessInput = z.object({
  idempotencyKey: z.string(),
  rewardId: z.string(),
  pence: z.int('Give whole pence.'),
});
const expenseInput = z.object({
  idempotencyKey: z.string(),
  rewardId: z.string(),
  kind: z.enum(EXPENSE_KINDS),
  pence: z.int('Give whole pence.').min(1, 'Say how much it was.').max(50_000, 'At most £500.'),
  note: z.string().trim().min(1, 'Say what it was for.').max(120, 'At most 120 characters.'),
});
const paidInput = z.object({
  idempotencyKey: z.string(),
  rewardId: z.string(),
  form: z.enum(REWARD_FORMS),
  paidOn: daySchema('Give the day it was paid, such as 2026-12-08.'),
});

export function rewardMutations(
  pool: Pool,
): Pick<MutationResolvers, 'takeLessReward' | 'addExpense' | 'markRewardPaid'> {
  return {
    async takeLessReward(_parent, { input }, context) {
      const { idempotencyKey: key, rewardId, pence } = parseInput(lessInput, input);
      const reward = await rewardToChange(pool, context, rewardId);
      const { memberId } = reward;
      const member = await pool.members.get(memberId);
      if (!member) throw notFound('reward');
      const viewer = assertCan(context.viewer, 'reward.take-less', subjectOf(member));
      const { personId } = viewer;
      const bySelf = viewer.memberId === memberId;
      const now = context.now();
      await pool.once({ personId, key, action: 'reward.take-less', input, now }, async () =>
        declineReward(pool, { memberId, rewardId, pence, personId, bySelf }),
      );
      return rewardToChange(pool, context, rewardId);
    },
    async addExpense(_parent, { input }, context) {
      const { rewardId, kind, pence, note } = parseInput(expenseInput, input);
      return change(pool, context, { rewardId, action: 'reward.add-expense', input }, (reward) =>
        withExpense(reward, { kind, pence, note }),
      );
    },
    async markRewardPaid(_parent, { input }, context) {
      const { rewardId, form, paidOn } = parseInput(paidInput, input);
      const today = dayOf(context.now());
      return change(pool, context, { rewardId, action: 'reward.pay', input }, (reward) =>
        markPaid(reward, { form, paidOn, today }),
      );
    },
  };
}

async function change(
  pool: Pool,
  context: GraphContext,
  asked: { rewardId: string; action: string; input: { idempotencyKey: string } },
  rule: (reward: Stored<Reward>) => Stored<Reward>,
): Promise<Reward> {
  const { rewardId, action, input } = asked;
  const { organisationId } = await rewardToChange(pool, context, rewardId);
  const organisationIds = [organisationId];
  const { personId } = assertCan(context.viewer, 'reward.pay', { organisationIds });
  const now = context.now();
  await pool.once({ personId, key: input.idempotencyKey, action, input, now }, async () => {
    const kept = await pool.rewards.replace(rule(await rewardToChange(pool, context, rewardId)));
    const subjectIds = [kept.memberId, kept.opportunityId];
    await pool.audit.record({ at: now, personId, action, subjectIds, content: kept });
  });
  return rewardToChange(pool, context, rewardId);
}

async function rewardToChange(
  { rewards }: Pool,
  { viewer }: GraphContext,
  id: string,
): Promise<Stored<Reward>> {
  mustBeSignedIn(viewer);
  const found = await rewards.get(id);
  if (!found) throw notFound('reward');
  return found;
}
