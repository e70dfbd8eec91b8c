import { newId, Problem } from '@freshfaces/graph-kit';
import type { RewardForm } from '../opportunities/opportunity.ts';
import type { Expense, Reward } from './reward.ts';

const MOST_EXPENSES = 20;

/** Due from the day they took part; one that was declined stays so. */
export function makeDue<R extends Reward>(
  reward: R,
  { dueOn, payBy }: { dueOn: string; payBy: string },
): R {
  return { ...reward, dueOn, payBy, state: reward.state === 'AGREED' ? 'DUE' : reward.state };
}

/** Is money to be handed over now: the reward, or what was spent where the reward was declined? */
export function isOwed({ state, dueOn, expenses }: Reward): boolean {
  return dueOn !== null && (state === 'DUE' || (state === 'DECLINED' && expenses.length > 0));
}

/** Paid on that day in that form. Throws `CONFLICT` unless it is due, `BAD_INPUT` for a day that can't be. */
export function markPaid<R extends Reward>(
  reward: R,
  { form, paidOn, today }: { form: RewardForm; paidOn: string; today: string },
): R {
  if (!isOwed(reward) || reward.dueOn === null) {
    throw new Problem('CONFLICT', 'There is nothing to pay here now.');
  }
  if (paidOn > today || paidOn < reward.dueOn) {
    throw new Problem(
      'BAD_INPUT',
      'It was paid between the day they took part and today.',
      'paidOn',
    );
  }
  return { ...reward, state: 'PAID', form, paidOn };
}

/** With money the member spent. Throws `CONFLICT` once it is paid. */
export function withExpense<R extends Reward>(reward: R, spent: Omit<Expense, 'id'>): R {
  if (reward.state === 'PAID') throw new Problem('CONFLICT', 'This has been paid already.');
  if (reward.expenses.length >= MOST_EXPENSES) {
    throw new Problem('BAD_INPUT', `There is room for ${MOST_EXPENSES} expenses.`, 'note');
  }
  return { ...reward, expenses: [...reward.expenses, { id: newId(), ...spent }] };
}
