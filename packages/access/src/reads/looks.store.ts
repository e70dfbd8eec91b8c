import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import type { Collection, Store } from '@freshfaces/store';
import type { Look } from './look.ts';

const KEPT_MONTHS = 24;

export function openLooks(store: Store): Collection<Look> {
  return store.collection<Look>('reads', {
    indexes: [
      { name: 'member', keys: ['memberId', 'at'] },
      { name: 'at', keys: ['at'] },
    ],
  });
}

/** How long the log of reads is kept; a run with no dry run removes what is due. */
export function readsRetention(store: Store): RetentionRule {
  const looks = openLooks(store);
  return {
    dataClass: 'Who looked at a member’s record',
    rule: `Deleted ${KEPT_MONTHS} months after the look`,
    async run(now, dryRun) {
      const where = { at: { lt: addMonths(dayOf(now), -KEPT_MONTHS) } };
      const due = await looks.count(where);
      if (dryRun) return due;
      for (let left = due; left > 0; ) {
        const { items } = await looks.find({ where, limit: 500 });
        await store.transaction(async () => {
          for (const { id } of items) await looks.remove(id);
        });
        left = items.length === 0 ? 0 : left - items.length;
      }
      return due;
    },
  };
}
