import type { RetentionRule } from '@freshfaces/graph-kit';
import type { Invitations } from './invitations.store.ts';

const KEPT_DAYS = 90;

/** How long invitations are kept once they are over. */
export function invitationRetention(invitations: Invitations): RetentionRule {
  return {
    dataClass: 'Invitations to join an organisation',
    rule: `Deleted ${KEPT_DAYS} days after they were accepted, were withdrawn or ran out`,
    async run(now, dryRun) {
      const before = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
      const where = { overAt: { lt: before } };
      if (dryRun) return invitations.count(where);
      let removed = 0;
      for (;;) {
        const { items } = await invitations.find({ where, limit: 500 });
        if (items.length === 0) return removed;
        for (const { id } of items) if (await invitations.remove(id)) removed += 1;
      }
    },
  };
}
