import { z } from 'zod';
import { fromEnum } from '../../enums.ts';

const LONGEST = 600;
const MOST_HOURS = 80;
const MOST_PENCE = 100_000;

function text(what: string, most = LONGEST) {
  return z.string().trim().max(most, `Say ${what} in at most ${most} characters.`);
}

/** Empty, words of the recruiter’s own, or an address members can open safely. */
const guide = text('what the guide says', 6000).refine(
  (given) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(given) || /^https:\/\/[^\s/]+\.[^\s]+$/.test(given),
  'Give the guide’s address in full, beginning with https://, or its text.',
);

/** The facts as they stand, finished or not; see `missingFacts`. */
export const invitationInput = z
  .object({
    stages: z
      .array(
        z
          .enum(['JOB_DESCRIPTION', 'QUESTIONS', 'SHORT_LISTING', 'INTERVIEWS', 'FEEDBACK'])
          .transform(fromEnum),
      )
      .refine((stages) => new Set(stages).size === stages.length, 'Choose each stage once.'),
    doing: text('what members do'),
    hours: z
      .number()
      .min(0.5, 'Say how long it takes, at least half an hour.')
      .max(MOST_HOURS, `Say how long it takes, at most ${MOST_HOURS} hours.`)
      .multipleOf(0.5, 'Say how long it takes in hours and half hours.')
      .nullish()
      .transform(orNull),
    rewardPence: z
      .int('Say the reward in whole pence.')
      .min(0, 'The reward can’t be less than nothing.')
      .max(MOST_PENCE, 'The reward can be at most £1,000.')
      .nullish()
      .transform(orNull),
    expenses: text('what is paid back or seen to'),
    say: z.enum(['EQUAL', 'SHARE', 'ADVICE']).transform(fromEnum).nullish().transform(orNull),
    sharePercent: z
      .int('Say how many of 100 points as a whole number.')
      .min(1, 'Members’ scores must count for at least 1 of 100 points.')
      .max(100, 'Members’ scores can count for at most 100 of 100 points.')
      .nullish()
      .transform(orNull),
    influence: text('what will change because of members'),
    way: z.enum(['IN_PERSON', 'ONLINE', 'EITHER']).transform(fromEnum).nullish().transform(orNull),
    where: text('where it is'),
    guide,
    contact: text('whom members can ask', 200),
  })
  .refine(({ say, sharePercent }) => (say === 'share') === (sharePercent !== null), {
    message: 'Say for how many of 100 points members’ scores count, or choose another way.',
    path: ['sharePercent'],
  });

function orNull<T>(given: T | null | undefined): T | null {
  return given ?? null;
}
