import { type Move, moveBack, moveDocuments } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';

type Moving = Pick<
  Pool,
  'asks' | 'rewards' | 'markers' | 'groupMembers' | 'acknowledgements' | 'messages' | 'training'
>;

/** Every kind of document a member has many of; consents stay where they were given, as proof. */
async function each(
  pool: Moving,
  move: Move,
  way: typeof moveDocuments | typeof moveBack,
): Promise<void> {
  await way(pool.asks, move);
  await way(pool.rewards, move);
  await way(pool.markers, move);
  await way(pool.groupMembers, move);
  await way(pool.acknowledgements, move);
  await way(pool.messages, move);
  await way(pool.training.bookings, move);
}

/** Gives what one member was asked, is owed, learns and was told to another. Call it in a transaction. */
export async function moveEverything(pool: Moving, move: Move): Promise<void> {
  await each(pool, move, moveDocuments);
}

/** Call it in a transaction. */
export async function moveEverythingBack(pool: Moving, move: Move): Promise<void> {
  await each(pool, move, moveBack);
}
