import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

const KEPT_MONTHS = 12;

/** Loans between organisations, with the ids of those who were lent. The balance rests on turns, not on them. */
export function lendingRetention({ loans }: Pool): RetentionRule {
  return {
    dataClass: 'Loans between organisations, and which members were lent',
    rule: `Deleted ${KEPT_MONTHS} months after their last day`,
    async run(now, dryRun) {
      const where = { lastDay: { lt: addMonths(dayOf(now), -KEPT_MONTHS) } };
      const due = await findAll(loans, { where });
      if (!dryRun) for (const { id } of due) await loans.remove(id);
      return due.length;
    },
  };
}
