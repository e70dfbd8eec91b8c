import { findAll } from '@freshfaces/store';
import { giveBackDays } from '../../days/take-days.ts';
import { tellMember } from '../../messages/tell-member.ts';
import type { Pool } from '../../pool.ts';
import { mustBeToCome } from '../bookings/book-place.ts';
import { mustFindCourse, mustFindSession } from '../load-training.ts';
import { placeNews } from './session-news.ts';

/**
 * Calls a session off: who had a place or waited is told why and has their day back. Call it in a
 * transaction.
 */
export async function callOff(
  pool: Pool,
  { sessionId, reason, now }: { sessionId: string; reason: string; now: string },
): Promise<void> {
  const session = await mustFindSession(pool, sessionId);
  mustBeToCome(session, now);
  const course = await mustFindCourse(pool, session.courseId);
  const asked = await findAll(pool.training.bookings, {
    where: { sessionId, state: { in: ['BOOKED', 'WAITING'] } },
  });
  const members = await pool.members.getMany(asked.map(({ memberId }) => memberId));
  for (const [at, booking] of asked.entries()) {
    await pool.training.bookings.replace({ ...booking, state: 'CANCELLED' });
    const [member, news] = [members[at], { kind: 'called-off', reason } as const];
    if (member) await tellMember(pool, placeNews(member, news, { course, session }));
  }
  await giveBackDays(pool, { kind: 'training', id: sessionId });
  await pool.training.sessions.replace({ ...session, state: 'CANCELLED', taken: 0, waiting: 0 });
}
