import { askId } from '../opportunities/ask.ts';
import type { Opportunity, RewardForm } from '../opportunities/opportunity.ts';
import type { Pool } from '../pool.ts';
import type { RewardChoice } from '../profile/profile.ts';

/** The form a member's standing choice stands for; null for wanting nothing. */
const FORM_CHOSEN: Readonly<Record<RewardChoice, RewardForm | null>> = {
  BANK_TRANSFER: 'BANK_TRANSFER',
  VOUCHER: 'VOUCHER',
  CASH_ON_THE_DAY: 'CASH',
  NONE: null,
};

/**
 * What was offered is agreed with whoever gets a place (R120), in the form they chose for themselves where
 * it is offered; whoever chose to take nothing is down for nothing (R121). Nothing is kept where there is
 * neither money nor travel to pay back. Call it in a transaction.
 */
export async function agreeReward(
  { rewards, profiles }: Pick<Pool, 'rewards' | 'profiles'>,
  opportunity: Opportunity,
  memberId: string,
): Promise<void> {
  const { id, organisationId, title, rewardPence, rewardForms, provided } = opportunity;
  if (rewardPence === 0 && !provided.includes('TRAVEL_PAID_BACK')) return;
  const { reward: choice } = await profiles.get(memberId);
  const wanted = choice === null ? null : FORM_CHOSEN[choice];
  const only = rewardForms.length === 1 ? (rewardForms[0] ?? null) : null;
  const isDeclined = choice === 'NONE';
  await rewards.insert({
    id: askId(id, memberId),
    memberId,
    organisationId,
    opportunityId: id,
    for: title,
    agreedPence: rewardPence,
    pence: isDeclined ? 0 : rewardPence,
    form: wanted !== null && rewardForms.includes(wanted) ? wanted : only,
    state: isDeclined ? 'DECLINED' : 'AGREED',
    dueOn: null,
    payBy: null,
    paidOn: null,
    expenses: [],
  });
}
