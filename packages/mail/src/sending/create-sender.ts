import type { Clock, Job } from '@freshfaces/graph-kit';
import { type Collection, type Store, type Stored, VersionConflictError } from '@freshfaces/store';
import { openOutboxMail } from '../outbox/outbox.store.ts';
import type { OutboxMail } from '../outbox/outbox-mail.ts';
import { afterSending, afterTrouble, claimed, givenUp, MOST_TRIES } from './after-try.ts';
import type { MailSettings } from './mail-settings.ts';
import { smtpTransport, type Transport } from './smtp-transport.ts';
import { type Trouble, troubleOf } from './trouble.ts';

const AT_ONCE = 50;

/**
 * The job that sends what waits. Any number of processes may run it: each claims a mail before it sends
 * it, and the store refuses the second claim. A mail whose sender died is taken up again when the claim
 * ends, with the same Message-ID: it is sent at least once, and twice only after a crash.
 */
export function createSender(parts: {
  readonly store: Store;
  readonly now: Clock;
  readonly settings: MailSettings;
}): Job {
  const outbox = openOutboxMail(parts.store);
  const transport = smtpTransport(parts.settings);
  return {
    name: 'mail.send',
    everyMs: 2_000,
    run: () => sendDue(outbox, transport, parts.now),
  };
}

/** Sends what is due, oldest first, until the server itself is in trouble. */
export async function sendDue(
  outbox: Collection<OutboxMail>,
  transport: Transport,
  now: Clock,
): Promise<void> {
  const { items } = await outbox.find({
    where: { state: 'waiting', nextTryAt: { lte: now() } },
    sort: { by: 'nextTryAt' },
    limit: AT_ONCE,
  });
  for (const due of items) {
    const trouble = await tryOnce(outbox, transport, now, due);
    if (trouble?.withServer) return;
  }
}

async function tryOnce(
  outbox: Collection<OutboxMail>,
  transport: Transport,
  now: Clock,
  due: Stored<OutboxMail>,
): Promise<Trouble | null> {
  if (due.tries >= MOST_TRIES) {
    await unlessMovedOn(outbox.replace(givenUp(due, 'Sending broke off eight times.')));
    return null;
  }
  const mail = await unlessMovedOn(outbox.replace(claimed(due, now())));
  if (!mail) return null;
  const trouble = await transport.send(mail).then(() => null, troubleOf);
  const after = trouble ? afterTrouble(mail, trouble, now()) : afterSending(mail, now());
  await unlessMovedOn(outbox.replace(after));
  return trouble;
}

/** Null when another sender has it, or it was deleted meanwhile. */
async function unlessMovedOn<T>(write: Promise<T>): Promise<T | null> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof VersionConflictError) return null;
    throw error;
  }
}
