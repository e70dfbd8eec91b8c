import type { RewardForm } from '../opportunities/opportunity.ts';
import { daysToPay, type Reward, totalPence } from './reward.ts';

export const REWARD_HEADINGS = [
  'Member',
  'For',
  'State',
  'Reward (£)',
  'Expenses (£)',
  'To pay (£)',
  'How',
  'Took part on',
  'Pay by',
  'Paid on',
  'Days to pay',
];

const FORMS: Readonly<Record<RewardForm, string>> = {
  BANK_TRANSFER: 'bank transfer',
  VOUCHER: 'voucher',
  CASH: 'cash',
};

/** Rewards as a spreadsheet's rows, by pseudonym: whoever pays asks the member how. */
export function rewardRows(
  rewards: readonly Reward[],
  pseudonyms: readonly string[],
): readonly (readonly string[])[] {
  return rewards.map((reward, at) => {
    const spent = totalPence(reward) - totalPence({ ...reward, expenses: [] });
    return [
      pseudonyms[at] ?? '',
      reward.for,
      reward.state.toLowerCase(),
      pounds(reward.pence),
      pounds(spent),
      pounds(totalPence(reward)),
      reward.form === null ? '' : FORMS[reward.form],
      reward.dueOn ?? '',
      reward.payBy ?? '',
      reward.paidOn ?? '',
      String(daysToPay(reward) ?? ''),
    ];
  });
}

/** Exact: whole pence written as pounds, `12.50`. */
function pounds(pence: number): string {
  return `${Math.floor(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
