import { findAll } from '@freshfaces/store';
import type { LinkPurpose } from '../links/personal-link.ts';
import type { Pool } from '../pool.ts';
import { finishMessage } from './finish-message.ts';

/**
 * What a member was to be told about one thing is no longer wanted: they answered already, or it was
 * called off. Letters not posted yet and calls not made leave the lead’s list. Call it in a transaction.
 * @param memberId null for everyone who was to be told about it.
 */
export async function forgetMessages(
  pool: Pick<Pool, 'messages' | 'vault' | 'now'>,
  memberId: string | null,
  about: { readonly purpose: LinkPurpose; readonly id: string },
): Promise<void> {
  const { purpose, id } = about;
  const what = { 'about.purpose': purpose, 'about.id': id };
  const where = memberId === null ? what : { ...what, memberId };
  for (const message of await findAll(pool.messages, { where })) {
    if (message.state === 'TO_DO') await finishMessage(pool, message);
  }
}

/** A link in them was stopped: they would lead nowhere. Call it in a transaction. */
export async function forgetMessagesWith(
  pool: Pick<Pool, 'messages' | 'vault' | 'now'>,
  memberId: string,
  linkName: string,
): Promise<void> {
  for (const message of await findAll(pool.messages, { where: { memberId } })) {
    const isWith = message.linkName === linkName && message.state === 'TO_DO';
    if (isWith) await finishMessage(pool, message);
  }
}
