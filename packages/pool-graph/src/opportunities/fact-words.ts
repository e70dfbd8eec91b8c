import type { Span } from '../availability/free.ts';
import type { OpportunityFacts, Provided, RewardForm } from './opportunity.ts';

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

const PROVIDED: Readonly<Record<Provided, string>> = {
  DRINKS: 'drinks',
  LUNCH: 'lunch',
  TRAVEL_BOOKED: 'your way there and back',
  TRAVEL_PAID_BACK: 'what you pay for the way there and back',
};

/** What is seen to, in a sentence (R122, R124); none where nothing is. */
export function providedInWords(provided: readonly Provided[]): string[] {
  const words = provided.map((one) => PROVIDED[one]);
  return words.length === 0 ? [] : [`We take care of ${joined(words, 'and')}.`];
}

function joined(words: readonly string[], link: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${link} ${words.at(-1)}`;
}

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

/** A reward may change what someone is entitled to; nothing of it is asked or kept (R37, R121). */
const BENEFITS_ADVICE =
  'If you get benefits, money can change what you get. Citizens Advice can help, for free: 0800 144 8848.';

/** How much, how and when, in a sentence or two (R120, R121). */
export function rewardInWords(
  facts: Pick<OpportunityFacts, 'rewardPence' | 'rewardForms' | 'paidWithinDays'>,
): string {
  const { rewardPence, rewardForms, paidWithinDays } = facts;
  if (rewardPence === 0) return 'There is no money for this.';
  const how = joined(
    rewardForms.map((form) => FORMS[form]),
    'or',
  );
  const when =
    paidWithinDays === 0 ? 'on the day' : `at most ${paidWithinDays} days after you took part`;
  return `You get ${poundsInWords(rewardPence)} as ${how}, ${when}. You can take less, or nothing.`;
}

/** Where to ask about benefits before saying yes; nothing where there is no money. */
export function benefitsAdvice({ rewardPence }: Pick<OpportunityFacts, 'rewardPence'>): string[] {
  return rewardPence === 0 ? [] : [BENEFITS_ADVICE];
}
