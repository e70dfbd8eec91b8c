import { findAll } from '@freshfaces/store';
import type { Pool } from '../../pool.ts';
import { giveBackPlace } from '../bookings/give-back-place.ts';

/**
 * Gives back every place and turn to come: for a member who leaves or is erased. Call it in a
 * transaction. Answers how many.
 */
export async function giveUpTraining(pool: Pool, memberId: string, now: string): Promise<number> {
  const where = { memberId, startsAt: { gt: now } };
  const coming = (await findAll(pool.training.bookings, { where })).filter(
    ({ state }) => state === 'BOOKED' || state === 'WAITING',
  );
  for (const { sessionId } of coming) await giveBackPlace(pool, { sessionId, memberId, now });
  return coming.length;
}

/** Removes what a member learnt and every place they had. Call it in a transaction. False when there was nothing. */
export async function eraseTraining(pool: Pool, memberId: string, now: string): Promise<boolean> {
  await giveUpTraining(pool, memberId, now);
  const bookings = await findAll(pool.training.bookings, { where: { memberId } });
  for (const { id } of bookings) await pool.training.bookings.remove(id);
  return (await pool.training.records.remove(memberId)) || bookings.length > 0;
}
