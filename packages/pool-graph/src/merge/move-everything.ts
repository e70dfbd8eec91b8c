import { type Move, moveBack, moveDocuments } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

type Moving = Pick<
  Pool,
  | 'asks'
  | 'rewards'
  | 'markers'
  | 'groupMembers'
  | 'acknowledgements'
  | 'messages'
  | 'training'
  | 'takenDays'
>;

/**
 * Gives what one member was asked, is owed, learns and was told to another; consents stay where they were
 * given, as proof. Call it in a transaction.
 */
export async function moveEverything(pool: Moving, move: Move): Promise<void> {
  await moveDocuments(pool.asks, move);
  await moveDocuments(pool.rewards, move);
  await moveDocuments(pool.markers, move);
  await moveDocuments(pool.groupMembers, move);
  await moveDocuments(pool.acknowledgements, move);
  await moveDocuments(pool.messages, move);
  await moveDocuments(pool.training.bookings, move);
}

/**
 * Gives it back. What the kept one promised days for since stays theirs: the record that went had promised
 * none, and a place without its days could be double-booked. Call it in a transaction.
 */
export async function moveEverythingBack(pool: Moving, move: Move): Promise<void> {
  const days = await findAll(pool.takenDays, { where: { memberId: move.to } });
  const promised = new Set(days.map(({ promisedTo }) => promisedTo));
  await moveBack(pool.asks, move, ({ opportunityId }) => promised.has(opportunityId));
  await moveBack(pool.rewards, move, ({ opportunityId }) => promised.has(opportunityId));
  await moveBack(pool.markers, move);
  await moveBack(pool.groupMembers, move);
  await moveBack(pool.acknowledgements, move);
  await moveBack(pool.messages, move);
  await moveBack(pool.training.bookings, move, ({ sessionId }) => promised.has(sessionId));
}
