import { Problem } from '@freshfaces/graph-kit';
import { takeDays } from '../../days/take-days.ts';
import { type Member } from '../../members/member.ts';
import { mustBeHere } from '../../members/seeing.ts';
import { tellMember } from '../../messages/tell-member.ts';
import type { Pool } from '../../pool.ts';
import { isOpenTo } from '../courses/course.ts';
import { mustFindCourse, mustFindSession } from '../load-training.ts';
import { placeNews } from '../sessions/session-news.ts';
import type { TrainingSession } from '../sessions/training-session.ts';
import { bookingId, type TrainingBooking } from './training-booking.ts';

interface Booking {
  readonly sessionId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly now: string;
}

/**
 * Gives a member a place, with their day, or a turn on the waiting list; tells them which. Every booking
 * writes the session, so that of two who press for the last place one waits. Call it in a transaction.
 */
export async function bookPlace(
  pool: Pool,
  { sessionId, memberId, personId, now }: Booking,
): Promise<TrainingBooking> {
  const session = await mustFindSession(pool, sessionId);
  const course = await mustFindCourse(pool, session.courseId);
  const member = mustBeHere(await pool.members.get(memberId));
  if (!isOpenTo(course, member.homeOrganisationId)) {
    throw new Problem('NOT_ALLOWED', 'This course is for members of another organisation only.');
  }
  mustBeToCome(session, now);
  const id = bookingId(sessionId, memberId);
  const before = await pool.training.bookings.get(id);
  mustNotHaveAsked(before);
  const hasPlace = session.taken < session.places;
  if (hasPlace) await takeTheirDay(pool, member, session);
  await pool.training.sessions.replace({
    ...session,
    taken: session.taken + (hasPlace ? 1 : 0),
    waiting: session.waiting + (hasPlace ? 0 : 1),
  });
  const booking: TrainingBooking = {
    id,
    sessionId,
    memberId,
    startsAt: session.startsAt,
    state: hasPlace ? 'BOOKED' : 'WAITING',
    askedAt: now,
    askedBy: personId,
    remindedAt: null,
  };
  await (before
    ? pool.training.bookings.replace({ ...booking, version: before.version })
    : pool.training.bookings.insert(booking));
  const kind = hasPlace ? 'booked' : 'waiting';
  await tellMember(pool, placeNews(member, { kind }, { course, session }));
  return booking;
}

/** Promises the member's day to a session, or throws `CONFLICT`. */
export async function takeTheirDay(
  pool: Pool,
  { id: memberId }: Pick<Member, 'id'>,
  { id, day }: Pick<TrainingSession, 'id' | 'day'>,
): Promise<void> {
  await takeDays(pool, {
    memberId,
    span: { from: day, to: day },
    promise: { kind: 'training', id },
  });
}

/** Throws `CONFLICT` for a session that was called off or has started. */
export function mustBeToCome(
  { state, startsAt }: Pick<TrainingSession, 'state' | 'startsAt'>,
  now: string,
): void {
  if (state === 'CANCELLED') throw new Problem('CONFLICT', 'This session was called off.');
  if (startsAt <= now) throw new Problem('CONFLICT', 'This session has started already.');
}

function mustNotHaveAsked(before: TrainingBooking | null): void {
  if (before?.state === 'BOOKED') {
    throw new Problem('ALREADY_DONE', 'There is a place at this session already.');
  }
  if (before?.state === 'WAITING') {
    throw new Problem('ALREADY_DONE', 'They are on the waiting list already.');
  }
}
