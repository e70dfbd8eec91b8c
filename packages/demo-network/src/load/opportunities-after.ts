import { addDays } from '@freshfaces/graph-kit';
import {
  type Ask,
  emptyTally,
  type Opportunity,
  type Reward,
  tallyIdOf,
  withAnswers,
} from '@freshfaces/pool-graph';
import type { OpportunityFact } from '../facts/opportunities.ts';

const FORMS = ['BANK_TRANSFER', 'CASH', 'VOUCHER', null] as const;

/** What one of those with a place is owed or was paid; the third to take part wanted nothing. */
export function asReward(
  { paidAfterDays }: OpportunityFact,
  opportunity: Opportunity,
  { id, memberId, tookPart }: Ask,
  at: number,
): Reward {
  const { organisationId, title, rewardPence, paidWithinDays, to, state } = opportunity;
  const isOver = state === 'DONE' && tookPart === true;
  const isDeclined = isOver && at === 2;
  const isPaid = isOver && !isDeclined && paidAfterDays !== null;
  const bus = { id: `${id}:bus`, kind: 'TRAVEL', pence: 420, note: 'Bus there and back' } as const;
  return {
    id,
    memberId,
    organisationId,
    opportunityId: opportunity.id,
    for: title,
    agreedPence: rewardPence,
    pence: isDeclined ? 0 : rewardPence,
    form: isPaid ? (FORMS[at % 3] ?? 'CASH') : (FORMS[at % 4] ?? null),
    state: isPaid ? 'PAID' : isDeclined ? 'DECLINED' : isOver ? 'DUE' : 'AGREED',
    dueOn: isOver ? to : null,
    payBy: isOver ? addDays(to, paidWithinDays) : null,
    paidOn: isPaid ? addDays(to, paidAfterDays) : null,
    expenses: isOver && at % 2 === 0 ? [bus] : [],
  };
}

/** Most enjoyed it; some felt less ready than they wanted to be. One in six says nothing. */
export function feedbackOn(opportunity: Opportunity, took: readonly Ask[]) {
  const said = took.filter((_, at) => at % 6 !== 5);
  const tally = said.reduce(
    (counted, _, at) =>
      withAnswers(counted, {
        enjoyed: at % 7 === 6 ? 'a-bit' : 'yes',
        prepared: at % 3 === 1 ? 'a-bit' : 'yes',
        difference: at % 5 === 4 ? 'no' : 'yes',
      }),
    emptyTally(tallyIdOf(opportunity), opportunity.organisationId),
  );
  const markers = said.map(({ id, memberId, lastDay }) => ({ id, memberId, lastDay }));
  return { tally, markers };
}
