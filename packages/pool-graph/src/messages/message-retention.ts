import type { RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { linkRetention, visitRetention } from '../links/link-retention.ts';
import type { Pool } from '../pool.ts';
import { removeMessage } from './finish-message.ts';

const KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** How long messages, links and visits by them are kept. */
export function messagesRetention(pool: Pool): readonly RetentionRule[] {
  return [messageRetention(pool), linkRetention(pool), visitRetention(pool)];
}

/** How long it is kept that a member was told something. */
function messageRetention(pool: Pool): RetentionRule {
  return {
    dataClass: 'What a member is told by e-mail, letter or phone',
    rule: `What it says is forgotten once it is sent, posted or said; the rest is deleted ${KEPT_DAYS} days after it was written`,
    async run(now, dryRun) {
      const before = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
      const old = await findAll(pool.messages, { where: { writtenAt: { lt: before } } });
      if (dryRun) return old.length;
      for (const { id } of old) await pool.store.transaction(async () => removeMessage(pool, id));
      return old.length;
    },
  };
}
