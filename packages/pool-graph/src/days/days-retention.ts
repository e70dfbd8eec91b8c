import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';

const KEPT_MONTHS = 3;
const AT_A_TIME = 500;

/** Days that members promised to something. */
export function daysRetention({ takenDays }: Pool): RetentionRule {
  return {
    dataClass: 'Days that a member promised to a panel, an opportunity or training',
    rule: `Deleted ${KEPT_MONTHS} months after each day`,
    async run(now, dryRun) {
      const where = { day: { lt: addMonths(dayOf(now), -KEPT_MONTHS) } };
      if (dryRun) return takenDays.count(where);
      let removed = 0;
      for (;;) {
        const { items } = await takenDays.find({ where, limit: AT_A_TIME });
        if (items.length === 0) return removed;
        for (const { id } of items) if (await takenDays.remove(id)) removed += 1;
      }
    },
  };
}
