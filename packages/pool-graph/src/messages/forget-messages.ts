import { findAll } from '@freshfaces/store';
import type { LinkPurpose } from '../links/personal-link.ts';
import type { Pool } from '../pool.ts';
import { finishMessage } from './finish-message.ts';

/**
 * What a member was to be told about one thing is no longer wanted: they answered already, or it was
 * called off. Letters not posted yet and calls not made leave the lead’s list. Call it in a transaction.
 */
export async function forgetMessages(
  pool: Pick<Pool, 'messages' | 'vault' | 'now'>,
  memberId: string,
  about: { readonly purpose: LinkPurpose; readonly id: string },
): Promise<void> {
  for (const message of await findAll(pool.messages, { where: { memberId } })) {
    const isAbout = message.about?.purpose === about.purpose && message.about.id === about.id;
    if (isAbout && message.state === 'TO_DO') await finishMessage(pool, message);
  }
}
