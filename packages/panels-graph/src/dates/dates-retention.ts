import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

const KEPT_MONTHS = 3;

/** Which days a member promised and which suited is of no use once they are past. */
export function datesRetention({ seatDays }: Pick<Panels, 'seatDays'>): RetentionRule {
  return {
    dataClass: 'Which days suited a member for a panel',
    rule: `Deleted ${KEPT_MONTHS} months after the last of them`,
    async run(now, dryRun) {
      const where = { lastDay: { lt: addMonths(dayOf(now), -KEPT_MONTHS) } };
      const due = await findAll(seatDays, { where });
      if (!dryRun) for (const { id } of due) await seatDays.remove(id);
      return due.length;
    },
  };
}
