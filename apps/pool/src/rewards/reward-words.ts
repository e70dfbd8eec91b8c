import type { ExpenseKind, RewardState } from '../generated/graphql.ts';

export const REWARD_STATE_WORDS: Readonly<Record<RewardState, string>> = {
  AGREED: 'Agreed',
  DUE: 'To pay',
  PAID: 'Paid',
  DECLINED: 'Not wanted',
};

export const REWARD_STATE_TONES = {
  AGREED: 'neutral',
  DUE: 'waiting',
  PAID: 'good',
  DECLINED: 'neutral',
} as const satisfies Record<RewardState, string>;

export const EXPENSE_WORDS: Readonly<Record<ExpenseKind, string>> = {
  TRAVEL: 'Travel',
  FOOD: 'Food',
  OTHER: 'Something else',
};
