import type { Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { MemberMessage } from './member-message.ts';

type Messages = Pick<Pool, 'messages' | 'vault' | 'now'>;

/** Done: what it said is forgotten, with its key. Call it in a transaction. */
export async function finishMessage(
  { messages, vault, now }: Messages,
  message: Stored<MemberMessage>,
): Promise<Stored<MemberMessage>> {
  await vault.forget(message.id);
  return messages.replace({ ...message, state: 'DONE', doneAt: now(), sealed: null });
}

/** Takes a message away with its key. Call it in a transaction. */
export async function removeMessage(
  { messages, vault }: Pick<Messages, 'messages' | 'vault'>,
  id: string,
): Promise<void> {
  await vault.forget(id);
  await messages.remove(id);
}
