import { type Clock, newId } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { checkLetter } from '../letters/check-letter.ts';
import { htmlOf } from '../letters/html-of.ts';
import { textOf } from '../letters/text-of.ts';
import type { Mail } from '../mail.ts';
import { openOutboxMail } from './outbox.store.ts';

/**
 * The way mail is written.
 * @param parts.sending whether a mail server is set up (`readMailSettings` is not null); without one
 * letters are kept for the outbox page and never sent.
 */
export function createMail({
  store,
  now,
  sending,
}: {
  readonly store: Store;
  readonly now: Clock;
  readonly sending: boolean;
}): Mail {
  const outbox = openOutboxMail(store);
  return {
    async post(letter) {
      checkLetter(letter);
      const queuedAt = now();
      const { id } = await outbox.insert({
        id: newId(),
        to: letter.to,
        address: letter.to.toLowerCase(),
        subject: letter.subject,
        text: textOf(letter),
        html: htmlOf(letter),
        calendar: letter.calendar ?? null,
        state: sending ? 'waiting' : 'kept',
        queuedAt,
        sentAt: null,
        tries: 0,
        nextTryAt: sending ? queuedAt : null,
        problem: null,
      });
      return id;
    },
  };
}
