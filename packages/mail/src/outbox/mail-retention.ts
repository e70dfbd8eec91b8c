import type { RetentionRule } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { openOutboxMail } from './outbox.store.ts';

const KEPT_DAYS = 30;

/** How long mail is kept, sent or not. */
export function mailRetention(store: Store): RetentionRule {
  const outbox = openOutboxMail(store);
  return {
    dataClass: 'Mail in the outbox',
    rule: `Content deleted when the mail server takes the mail; the rest ${KEPT_DAYS} days after it was written`,
    async run(now, dryRun) {
      const before = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
      const where = { queuedAt: { lt: before } };
      if (dryRun) return outbox.count(where);
      let removed = 0;
      for (;;) {
        const { items } = await outbox.find({ where, limit: 500 });
        if (items.length === 0) return removed;
        for (const { id } of items) if (await outbox.remove(id)) removed += 1;
      }
    },
  };
}
