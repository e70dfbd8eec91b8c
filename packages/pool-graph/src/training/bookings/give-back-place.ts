import { Problem } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { giveBackDays } from '../../days/take-days.ts';
import { tellMember } from '../../messages/tell-member.ts';
import type { Pool } from '../../pool.ts';
import { mustFindCourse, mustFindSession } from '../load-training.ts';
import { placeNews } from '../sessions/session-news.ts';
import type { TrainingSession } from '../sessions/training-session.ts';
import { mustBeToCome, takeTheirDay } from './book-place.ts';
import { bookingId, type TrainingBooking } from './training-booking.ts';

/**
 * Gives a place or a turn on the waiting list back. Whoever waited longest and is free that day has the
 * place, and is told. Call it in a transaction.
 */
export async function giveBackPlace(
  pool: Pool,
  { sessionId, memberId, now }: { sessionId: string; memberId: string; now: string },
): Promise<void> {
  const session = await mustFindSession(pool, sessionId);
  mustBeToCome(session, now);
  const booking = await pool.training.bookings.get(bookingId(sessionId, memberId));
  if (booking?.state !== 'BOOKED' && booking?.state !== 'WAITING') {
    throw new Problem('ALREADY_DONE', 'There is no place to give back.');
  }
  await pool.training.bookings.replace({ ...booking, state: 'CANCELLED' });
  if (booking.state === 'WAITING') {
    await pool.training.sessions.replace({ ...session, waiting: session.waiting - 1 });
    return;
  }
  await giveBackDays(pool, { kind: 'training', id: sessionId }, memberId);
  const next = await moveUp(pool, session);
  await pool.training.sessions.replace({
    ...session,
    taken: session.taken - (next ? 0 : 1),
    waiting: session.waiting - (next ? 1 : 0),
  });
}

/** Gives a free place to whoever waited longest and has not promised the day elsewhere. */
async function moveUp(
  pool: Pool,
  session: Stored<TrainingSession>,
): Promise<TrainingBooking | null> {
  const waiting = await findAll(pool.training.bookings, {
    where: { sessionId: session.id, state: 'WAITING' },
    sort: { by: 'askedAt' },
  });
  const course = await mustFindCourse(pool, session.courseId);
  for (const booking of waiting) {
    const { memberId } = booking;
    if (!(await hasTheirDay(pool, memberId, session))) continue;
    await pool.training.bookings.replace({ ...booking, state: 'BOOKED' });
    const member = await pool.members.get(memberId);
    const news = { kind: 'moved-up' } as const;
    if (member) await tellMember(pool, placeNews(member, news, { course, session }));
    return booking;
  }
  return null;
}

async function hasTheirDay(
  pool: Pool,
  memberId: string,
  session: TrainingSession,
): Promise<boolean> {
  try {
    await takeTheirDay(pool, { id: memberId }, session);
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'CONFLICT') return false;
    throw error;
  }
}
