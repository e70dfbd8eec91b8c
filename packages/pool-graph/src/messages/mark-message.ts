import { notFound, Problem } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { finishMessage } from './finish-message.ts';
import { afterNoAnswer, type MemberMessage } from './member-message.ts';

/** Writes down what came of a letter, a call or a word in person. Call it in a transaction. */
export async function markMessage(
  pool: Pick<Pool, 'messages' | 'names' | 'vault' | 'now'>,
  messageId: string,
  outcome: 'DONE' | 'NOT_REACHED',
): Promise<Stored<MemberMessage>> {
  const message = await pool.messages.get(messageId);
  if (!message) throw notFound('message');
  if (message.state !== 'TO_DO') {
    throw new Problem('ALREADY_DONE', 'Somebody has done this already. Load the list again.');
  }
  if (outcome === 'DONE') return finishMessage(pool, message);
  if (message.route !== 'PHONE') {
    throw new Problem('BAD_INPUT', 'Only a call can find nobody there.', 'outcome');
  }
  const reach = await pool.names.get(message.memberId);
  return reach
    ? pool.messages.replace(afterNoAnswer(message, reach))
    : finishMessage(pool, message);
}
