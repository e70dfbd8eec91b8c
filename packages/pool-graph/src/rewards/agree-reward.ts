import { askId } from '../opportunities/ask.ts';
import type { Opportunity } from '../opportunities/opportunity.ts';
import type { Pool } from '../pool.ts';

/**
 * What was offered is agreed with whoever gets a place (R120). Nothing where there is neither money nor
 * travel to pay back. Call it in a transaction.
 */
export async function agreeReward(
  { rewards }: Pick<Pool, 'rewards'>,
  opportunity: Opportunity,
  memberId: string,
): Promise<void> {
  const { id, organisationId, title, rewardPence, rewardForms, provided } = opportunity;
  if (rewardPence === 0 && !provided.includes('TRAVEL_PAID_BACK')) return;
  await rewards.insert({
    id: askId(id, memberId),
    memberId,
    organisationId,
    opportunityId: id,
    for: title,
    agreedPence: rewardPence,
    pence: rewardPence,
    form: rewardForms.length === 1 ? (rewardForms[0] ?? null) : null,
    state: 'AGREED',
    dueOn: null,
    payBy: null,
    paidOn: null,
    expenses: [],
  });
}
