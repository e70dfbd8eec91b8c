import { daySchema } from '@freshfaces/graph-kit';
import { z } from 'zod';
import { fromEnum } from '../enums.ts';

const id = z.string().min(1);
const day = daySchema('Give a real day, such as 2026-11-22.');
const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Give a time of the day, such as 09:30.');
const MOST_DAYS = 31;

export const askForDatesInput = z.object({ recruitmentId: id, answerBy: day });

export const chooseDatesInput = z.object({
  drawId: id,
  choices: z
    .array(z.object({ day, part: z.enum(['ALL_DAY', 'MORNING', 'AFTERNOON']).transform(fromEnum) }))
    .max(MOST_DAYS, `Choose at most ${MOST_DAYS} days.`)
    .refine(
      (choices) => new Set(choices.map((choice) => choice.day)).size === choices.length,
      'Choose each day once.',
    ),
});

export const chooseDatesForMemberInput = chooseDatesInput.extend({ memberId: id });

export const agreeDatesInput = z.object({
  recruitmentId: id,
  days: z.array(day).min(1, 'Choose the days.').max(MOST_DAYS, `Choose at most ${MOST_DAYS} days.`),
  startsAt: time,
  endsAt: time,
  goAheadWithout: z.array(id).max(12, 'Name at most 12 people.'),
});

export const widenDatesInput = z.object({
  recruitmentId: id,
  interviewsFrom: day,
  interviewsTo: day,
  answerBy: day,
});
