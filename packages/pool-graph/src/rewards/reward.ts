import { daysBetween, Problem } from '@freshfaces/graph-kit';
import type { RewardForm } from '../opportunities/opportunity.ts';

type RewardState = 'AGREED' | 'DUE' | 'PAID' | 'DECLINED';

export const EXPENSE_KINDS = ['TRAVEL', 'FOOD', 'OTHER'] as const;

/** Money the member spent, in pence, with a few words and no picture of the receipt (R37, R122). */
export interface Expense {
  readonly id: string;
  readonly kind: (typeof EXPENSE_KINDS)[number];
  readonly pence: number;
  readonly note: string;
}

/** What one member is given for taking part once. No benefit status is stored anywhere (R121). */
export interface Reward {
  /** `opportunityId:memberId` */
  readonly id: string;
  readonly memberId: string;
  /** Who pays: the host. */
  readonly organisationId: string;
  readonly opportunityId: string;
  /** What it is for: the opportunity's title. */
  readonly for: string;
  /** What was offered before they said yes. */
  readonly agreedPence: number;
  /** What they take: the same, or less if they ask for less. */
  readonly pence: number;
  /** Null while they have not chosen. */
  readonly form: RewardForm | null;
  readonly state: RewardState;
  /** The day they took part; null before. */
  readonly dueOn: string | null;
  /** The last day on which it is paid in time. */
  readonly payBy: string | null;
  readonly paidOn: string | null;
  readonly expenses: readonly Expense[];
}

/** What is to be paid in all, in pence: the reward, unless declined, and the expenses. */
export function totalPence({ state, pence, expenses }: Reward): number {
  const spent = expenses.reduce((sum, expense) => sum + expense.pence, 0);
  return (state === 'DECLINED' ? 0 : pence) + spent;
}

/** Days from taking part to the money; null while unpaid (R120). */
export function daysToPay({ dueOn, paidOn }: Reward): number | null {
  return dueOn === null || paidOn === null ? null : daysBetween(dueOn, paidOn);
}

/**
 * The reward as the member would have it: none, or less than was offered (R121). They can go back to
 * what was offered until it is paid.
 * @param pence what they want to take; 0 for none.
 */
export function takingInstead<R extends Reward>(reward: R, pence: number): R {
  if (reward.state === 'PAID') throw new Problem('CONFLICT', 'This has been paid already.');
  if (!Number.isInteger(pence) || pence < 0 || pence > reward.agreedPence) {
    throw new Problem('BAD_INPUT', 'Choose nothing, or up to what was offered.', 'pence');
  }
  if (pence === 0) return { ...reward, pence, state: 'DECLINED' };
  return { ...reward, pence, state: reward.dueOn === null ? 'AGREED' : 'DUE' };
}

/** The middle of the days to pay of those paid since a day, the lower one of two; null where there are none. */
export function medianDaysToPay(rewards: readonly Reward[], since: string): number | null {
  const days = rewards
    .filter(({ paidOn }) => paidOn !== null && paidOn >= since)
    .flatMap((reward) => daysToPay(reward) ?? [])
    .sort((a, b) => a - b);
  return days[Math.floor((days.length - 1) / 2)] ?? null;
}
