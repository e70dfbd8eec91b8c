import type { Job } from '@freshfaces/graph-kit';
import { openOutbox } from '@freshfaces/mail';
import { findAll, type Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { finishMessage } from './finish-message.ts';
import { type MemberMessage, routeTo } from './member-message.ts';

const FIVE_MINUTES_MS = 300_000;

/** Mail that arrived is done; mail that was refused for good becomes a letter, a call or a word in person. */
export function failedMailJob(pool: Pool): Job {
  const outbox = openOutbox({ store: pool.store, now: pool.now, sending: true });
  return {
    name: 'failed-mail-to-members',
    everyMs: FIVE_MINUTES_MS,
    async run() {
      for (const message of await findAll(pool.messages, { where: { state: 'MAILED' } })) {
        const mail = message.mailId === null ? null : await outbox.get(message.mailId);
        if (mail?.state === 'waiting') continue;
        await pool.store.transaction(async () => {
          const still = await pool.messages.get(message.id);
          if (still?.state !== 'MAILED') return;
          await (mail?.state === 'failed' ? goAnotherWay(pool, still) : finishMessage(pool, still));
        });
      }
    },
  };
}

async function goAnotherWay(pool: Pool, message: Stored<MemberMessage>): Promise<void> {
  const reach = await pool.names.get(message.memberId);
  if (!reach) {
    await finishMessage(pool, message);
    return;
  }
  const route = routeTo(reach, ['EMAIL']);
  await pool.messages.replace({ ...message, route, state: 'TO_DO' });
}
