import type { Pool } from '../../pool.ts';
import type { TrainingBooking } from './training-booking.ts';

/** A turn on the waiting list, the first being 1; null for whoever does not wait. */
export async function turnOf(
  { training }: Pick<Pool, 'training'>,
  { sessionId, state, askedAt }: TrainingBooking,
): Promise<number | null> {
  if (state !== 'WAITING') return null;
  return training.bookings.count({ sessionId, state, askedAt: { lte: askedAt } });
}
