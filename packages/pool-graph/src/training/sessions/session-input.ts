import { addMonths, daySchema, londonInstant, Problem } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { TrainingSession } from './training-session.ts';

const MOST_PLACES = 200;
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 14:00.');

/** A new session, as the graph takes it. */
export const addSessionInput = z.object({
  idempotencyKey: z.string(),
  courseId: z.string(),
  day: daySchema('Use a real date, such as 2026-03-31.'),
  from: time,
  to: time,
  where: z
    .string()
    .trim()
    .min(2, 'Say where it takes place, or how to join online.')
    .max(500, 'Where it takes place can be up to 500 characters.'),
  online: z.boolean(),
  places: z
    .int('Say how many places there are.')
    .min(1, 'There must be at least 1 place.')
    .max(MOST_PLACES, `There can be at most ${MOST_PLACES} places.`),
});

export const cancelSessionInput = z.object({
  idempotencyKey: z.string(),
  sessionId: z.string(),
  reason: z
    .string()
    .trim()
    .min(3, 'Say why, in words for those who wanted to come.')
    .max(300, 'The reason can be up to 300 characters.'),
});

/** When it is, in UTC. Throws `BAD_INPUT` for times out of order, past, or more than two years ahead. */
export function whenOf(
  { day, from, to }: Pick<z.infer<typeof addSessionInput>, 'day' | 'from' | 'to'>,
  now: string,
): Pick<TrainingSession, 'day' | 'startsAt' | 'endsAt'> {
  const when = { day, startsAt: londonInstant(day, from), endsAt: londonInstant(day, to) };
  if (when.endsAt <= when.startsAt) {
    throw new Problem('BAD_INPUT', 'It must end after it starts, on the same day.', 'to');
  }
  if (when.startsAt <= now) throw new Problem('BAD_INPUT', 'This day or time is past.', 'day');
  if (day > addMonths(now.slice(0, 10), 24)) {
    throw new Problem('BAD_INPUT', 'A session can be up to two years ahead.', 'day');
  }
  return when;
}
