import { newId, Problem } from '@freshfaces/graph-kit';
import { z } from 'zod';
import type { Pool } from '../../pool.ts';
import { bookingId } from '../bookings/training-booking.ts';
import { type Completion, lastDayOf } from '../completions/completion.ts';
import { keepCompletions } from '../completions/keep-completions.ts';
import type { Course } from '../courses/course.ts';
import { mustFindCourse, mustFindSession } from '../load-training.ts';
import type { TrainingSession } from '../sessions/training-session.ts';

export const attendanceInput = z
  .object({
    idempotencyKey: z.string(),
    sessionId: z.string(),
    attended: z.array(z.string()).max(400, 'At most 400 people at a time.'),
    missed: z.array(z.string()).max(400, 'At most 400 people at a time.'),
  })
  .refine(({ attended, missed }) => attended.length + missed.length > 0, {
    message: 'Say who came and who did not.',
    path: ['attended'],
  })
  .refine(({ attended, missed }) => !attended.some((id) => missed.includes(id)), {
    message: 'Someone is on both lists: they came, or they did not.',
    path: ['missed'],
  });

interface Recording extends Omit<z.infer<typeof attendanceInput>, 'idempotencyKey'> {
  readonly personId: string;
  readonly now: string;
}

/**
 * Records who came to a session that has started. Whoever came has done its modules from that day on;
 * whoever is put down as missing after all has not. Call it in a transaction.
 */
export async function recordAttendance(pool: Pool, recording: Recording): Promise<void> {
  const { sessionId, attended, missed, now } = recording;
  const session = await mustFindSession(pool, sessionId);
  mustHaveStarted(session, now);
  const course = await mustFindCourse(pool, session.courseId);
  for (const memberId of attended) {
    await mark(pool, sessionId, memberId, 'ATTENDED');
    const done = completionsOf(course, session, recording);
    await keepCompletions(pool, memberId, {
      now,
      change: (kept) => [...kept, ...done.filter(({ module }) => !isDone(kept, module, sessionId))],
    });
  }
  for (const memberId of missed) {
    const before = await mark(pool, sessionId, memberId, 'MISSED');
    if (before !== 'ATTENDED') continue;
    const withdrawn = { at: now, byPersonId: recording.personId, reason: 'They did not come.' };
    await keepCompletions(pool, memberId, {
      now,
      change: (kept) =>
        kept.map((one) =>
          one.sessionId === sessionId && one.withdrawn === null ? { ...one, withdrawn } : one,
        ),
    });
  }
}

/** Answers what was recorded before. */
async function mark(
  { training }: Pool,
  sessionId: string,
  memberId: string,
  state: 'ATTENDED' | 'MISSED',
) {
  const booking = await training.bookings.get(bookingId(sessionId, memberId));
  if (!booking || booking.state === 'CANCELLED') {
    throw new Problem('CONFLICT', 'Someone on the list has no place at this session.');
  }
  await training.bookings.replace({ ...booking, state });
  return booking.state;
}

function mustHaveStarted({ state, startsAt }: TrainingSession, now: string): void {
  if (state === 'CANCELLED') throw new Problem('CONFLICT', 'This session was called off.');
  if (startsAt > now) {
    throw new Problem('CONFLICT', 'This session has not started. Come back when it has.');
  }
}

function isDone(kept: readonly Completion[], module: string, sessionId: string): boolean {
  return kept.some(
    (one) => one.sessionId === sessionId && one.module === module && one.withdrawn === null,
  );
}

function completionsOf(
  { modules }: Course,
  { id: sessionId, organisationId: providerId, day: on }: TrainingSession,
  { personId: recordedBy, now: recordedAt }: Recording,
): readonly Completion[] {
  return modules.map((module) => ({
    id: newId(),
    module,
    providerId,
    on,
    until: lastDayOf(module, on),
    source: 'ATTENDED',
    sessionId,
    recordedBy,
    recordedAt,
    withdrawn: null,
  }));
}
