import { addDays, addMonths, daySchema, Problem } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { INVOLVEMENT_OPTIONS } from '../profile/involvement-options.ts';
import { CHOSEN_FOR, type OpportunityFacts, PROVIDED, REWARD_FORMS, WAYS } from './opportunity.ts';

const FULL_DAY_HOURS = 5;
const MOST_DAYS = 14;

const day = (what: string) => daySchema(`${what}: use a real date, such as 2026-12-08.`);
const text = (what: string, most: number) =>
  z.string().trim().min(1, `Say ${what}.`).max(most, `Say ${what} in at most ${most} characters.`);

/** All the facts, each of them needed (R162). */
export const askMembersInput = z.object({
  idempotencyKey: z.string(),
  organisationId: z.string(),
  groupId: z
    .string()
    .nullish()
    .transform((id) => id ?? null),
  option: z
    .enum(INVOLVEMENT_OPTIONS as [(typeof INVOLVEMENT_OPTIONS)[number]])
    .nullish()
    .transform((option) => option ?? null),
  from: day('The first day'),
  to: day('The last day'),
  title: text('what it is called', 80),
  chosenFor: z.array(z.enum(CHOSEN_FOR)).min(1, 'Say why you chose this way to involve members.'),
  summary: text('what they would do', 500),
  influence: text('what will change because of them', 300),
  hours: z
    .number()
    .min(0.5, 'Say how long it takes, at least half an hour.')
    .max(80, 'Say how long it takes, at most 80 hours.')
    .multipleOf(0.5, 'Say how long it takes in hours and half hours.'),
  rewardPence: z.int('Say the reward in pence.').min(0).max(100_000, 'At most £1,000.'),
  rewardForms: z.array(z.enum(REWARD_FORMS)),
  paidWithinDays: z.int().min(0, 'Say in how many days it is paid.').max(60, 'At most 60 days.'),
  provided: z.array(z.enum(PROVIDED)),
  ways: z.array(z.enum(WAYS)).min(1, 'Choose at least one way to take part.'),
  where: text('where and how to take part', 300),
  times: text('from when to when', 60),
  places: z.int().min(1, 'There must be at least one place.').max(50, 'At most 50 places.'),
  answerBy: day('The last day for answers'),
  askName: text('whom to ask', 80),
  askContact: text('the phone number or e-mail of whom to ask', 120),
  agreedOn: day('The day it was agreed'),
});

/** Throws `BAD_INPUT` where the facts do not fit together, with the field concerned. */
export function mustFitTogether(
  facts: OpportunityFacts & { readonly agreedOn: string },
  today: string,
): void {
  for (const [field, isWrong, sentence] of faultsIn(facts, today)) {
    if (isWrong) throw new Problem('BAD_INPUT', sentence, field);
  }
}

function faultsIn(
  facts: OpportunityFacts & { readonly agreedOn: string },
  today: string,
): readonly (readonly [string, boolean, string])[] {
  const { from, to, answerBy, rewardPence, rewardForms, provided, hours, option, places } = facts;
  const payless = rewardPence > 0 && rewardForms.length === 0;
  const hungry = hours >= FULL_DAY_HOURS && !provided.includes('LUNCH') && from === to;
  const alone = option === 'ROLE_PROFILES' && places < LEAST_FOR_ROLE_PROFILES;
  return [
    ['to', to < from, 'The last day must be the first day or later.'],
    ['to', addDays(from, MOST_DAYS - 1) < to, `It can last up to ${MOST_DAYS} days.`],
    ['from', from > addMonths(today, 12), 'Ask for days within the next twelve months.'],
    ['answerBy', answerBy <= today, 'Give members at least until tomorrow to answer.'],
    ['answerBy', answerBy >= from, 'The last day for answers must be before the first day.'],
    ['agreedOn', facts.agreedOn > today, 'The day it was agreed can’t be in the future.'],
    ['rewardForms', payless, 'Say how the reward can be paid.'],
    ['provided', hungry, 'Lunch must be provided when it takes five hours of a day or more.'],
    ['places', alone, TWO_AT_LEAST],
  ];
}

/** A job description is written by more than one member (R45). */
export const LEAST_FOR_ROLE_PROFILES = 2;
export const TWO_AT_LEAST =
  'A job description needs at least two members, so that it is more than one person’s view.';
