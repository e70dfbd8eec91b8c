import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { tellMember } from '../../messages/tell-member.ts';
import type { Pool } from '../../pool.ts';
import { mustFindCourse, mustFindSession } from '../load-training.ts';
import { placeNews } from '../sessions/session-news.ts';

const HOUR_MS = 3_600_000;
const BEFORE_MS = 3 * 24 * HOUR_MS;

/** Three days before a session each member with a place is reminded, once; not who has just booked it. */
export function sessionSoonJob(pool: Pool): Job {
  return {
    name: 'training.session-soon',
    everyMs: HOUR_MS,
    async run(now) {
      const until = new Date(Date.parse(now) + BEFORE_MS).toISOString();
      const where = { state: 'BOOKED', startsAt: { gt: now, lte: until } } as const;
      for (const { id } of await findAll(pool.training.bookings, { where })) {
        await pool.store.transaction(() => remind(pool, id, now));
      }
    },
  };
}

async function remind(pool: Pool, bookingId: string, now: string): Promise<void> {
  const booking = await pool.training.bookings.get(bookingId);
  if (booking?.state !== 'BOOKED' || booking.remindedAt !== null) return;
  await pool.training.bookings.replace({ ...booking, remindedAt: now });
  if (Date.parse(booking.startsAt) - Date.parse(booking.askedAt) < BEFORE_MS) return;
  const session = await mustFindSession(pool, booking.sessionId);
  const course = await mustFindCourse(pool, session.courseId);
  const member = await pool.members.get(booking.memberId);
  if (member) await tellMember(pool, placeNews(member, { kind: 'soon' }, { course, session }));
}
