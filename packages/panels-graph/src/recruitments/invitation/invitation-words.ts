import type { Invitation } from './invitation.ts';

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const STAGE_WORDS: Readonly<Record<Invitation['stages'][number], string>> = {
  'job-description': 'You help to write what the job is.',
  questions: 'You help to choose the questions.',
  'short-listing': 'You help to pick who we meet.',
  interviews: 'You meet the people who want the job.',
  feedback: 'You help us tell them how they did.',
};

const WAY_WORDS: Readonly<Record<NonNullable<Invitation['way']>, string>> = {
  'in-person': 'You come to us.',
  online: 'You take part by video call.',
  either: 'You come to us or take part by video call. You choose.',
};

/** What members do, stage by stage. */
export function stagesInWords({ stages, doing }: Pick<Invitation, 'stages' | 'doing'>): string {
  return joined([...stages.map((stage) => STAGE_WORDS[stage]), doing]);
}

/** `About 5 hours in all.`, `About 2½ hours in all.` (R169) */
export function hoursInWords(hours: number): string {
  const whole = Math.floor(hours);
  if (whole === 0) return 'About half an hour in all.';
  const half = hours > whole ? '½' : '';
  return `About ${whole}${half} ${hours === 1 ? 'hour' : 'hours'} in all.`;
}

/** The reward, exact to the penny, and what else is seen to. */
export function rewardInWords({
  rewardPence,
  expenses,
}: Pick<Invitation, 'rewardPence' | 'expenses'>): string {
  if (rewardPence === null) return expenses;
  const reward =
    rewardPence === 0
      ? 'There is no money for this.'
      : `You get ${poundsInWords(rewardPence)}. You can take less, or nothing.`;
  return joined([reward, expenses]);
}

/** How members’ views count, with no promise that is not kept (R77). */
export function sayInWords({
  say,
  sharePercent,
  influence,
}: Pick<Invitation, 'say' | 'sharePercent' | 'influence'>): string {
  return joined([say === null ? '' : sayWords(say, sharePercent), influence]);
}

function sayWords(say: NonNullable<Invitation['say']>, sharePercent: number | null): string {
  if (say === 'equal') return 'Your score counts as much as the score of anyone else.';
  if (say === 'advice') return 'You tell us what you think. The staff make the choice.';
  return `Your scores count for ${sharePercent} out of every 100 points.`;
}

/** How they take part, and where. */
export function whereInWords({ way, where }: Pick<Invitation, 'way' | 'where'>): string {
  return joined([way === null ? '' : WAY_WORDS[way], where]);
}

/** `On 2 December.`, `Between 2 December and 4 December, on 2 days. We agree the days with you after the draw.` */
export function daysInWords(from: string, to: string, days: number, all: number): string {
  if (all === 1) return `On ${dayWords(from)}.`;
  const span = `Between ${dayWords(from)} and ${dayWords(to)}`;
  return days === all
    ? `${span}, on ${all === 2 ? 'both' : `all ${all}`} days.`
    : `${span}, on ${days === 1 ? 'one day' : `${days} days`}. We choose ${days === 1 ? 'the day' : 'the days'} with you after the draw.`;
}

/** `2 December` */
function dayWords(day: string): string {
  return DAY.format(new Date(`${day}T00:00:00Z`));
}

/** `£75`, `£7.50` */
function poundsInWords(pence: number): string {
  return POUNDS.format(pence / 100).replace(/\.00$/, '');
}

function joined(sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .join(' ');
}
