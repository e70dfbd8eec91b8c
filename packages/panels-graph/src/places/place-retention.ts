import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

const KEPT_MONTHS = 6;

/** What staff wrote about a member in free words does not stay: only that they had more time does. */
export function placeRetention({ entries }: Pick<Panels, 'entries'>): RetentionRule {
  return {
    dataClass: 'Why a member had more time to answer',
    rule: `Blanked ${KEPT_MONTHS} months after the draw`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -KEPT_MONTHS);
      const found = await findAll(entries, { where: { moreTimeBecause: { gt: '' } } });
      const due = found.filter(({ drawnAt }) => drawnAt < before);
      if (!dryRun)
        for (const entry of due) await entries.replace({ ...entry, moreTimeBecause: '' });
      return due.length;
    },
  };
}
