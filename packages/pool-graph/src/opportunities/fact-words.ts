import type { Span } from '../availability/free.ts';
import type { OpportunityFacts, RewardForm } from './opportunity.ts';

const DAY = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const FORMS: Readonly<Record<RewardForm, string>> = {
  BANK_TRANSFER: 'money to your bank',
  VOUCHER: 'a voucher',
  CASH: 'cash',
};

/** `Tuesday 8 December`, `Tuesday 8 December to Wednesday 9 December` */
export function spanInWords({ from, to }: Span): string {
  const [first, last] = [from, to].map((day) =>
    DAY.format(new Date(`${day}T00:00:00Z`)).replace(',', ''),
  );
  return from === to ? `${first}` : `${first} to ${last}`;
}

/** `half an hour`, `1 hour`, `2½ hours` (R169) */
export function hoursInWords(hours: number): string {
  const whole = Math.floor(hours);
  if (whole === 0) return 'half an hour';
  const half = hours > whole ? '½' : '';
  return `${whole}${half} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** `£20`, `£12.50` */
export function poundsInWords(pence: number): string {
  return POUNDS.format(pence / 100).replace(/\.00$/u, '');
}

/** How much, how and when, in a sentence or two (R120, R121). */
export function rewardInWords(
  facts: Pick<OpportunityFacts, 'rewardPence' | 'rewardForms' | 'paidWithinDays'>,
): string {
  const { rewardPence, rewardForms, paidWithinDays } = facts;
  if (rewardPence === 0) return 'There is no money for this.';
  const forms = rewardForms.map((form) => FORMS[form]);
  const how = forms.length > 1 ? `${forms.slice(0, -1).join(', ')} or ${forms.at(-1)}` : forms[0];
  const when =
    paidWithinDays === 0 ? 'on the day' : `at most ${paidWithinDays} days after you took part`;
  return `You get ${poundsInWords(rewardPence)} as ${how}, ${when}. You can take less, or nothing.`;
}
