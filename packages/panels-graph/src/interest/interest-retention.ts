import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

const KEPT_MONTHS = 6;

/** What members said is forgotten: that someone once said no, or nothing, must count for nothing. */
export function interestRetention({ interests }: Pick<Panels, 'interests'>): RetentionRule {
  return {
    dataClass: 'Whether a member was interested in a recruitment',
    rule: `Deleted ${KEPT_MONTHS} months after the interviews`,
    async run(now, dryRun) {
      const where = { lastDay: { lt: addMonths(dayOf(now), -KEPT_MONTHS) } };
      const due = await findAll(interests, { where });
      if (!dryRun) for (const { id } of due) await interests.remove(id);
      return due.length;
    },
  };
}
