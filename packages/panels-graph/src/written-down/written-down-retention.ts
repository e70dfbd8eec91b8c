import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

const KEPT_MONTHS = 6;

/** What staff wrote about a member in words of their own does not stay: only that they wrote it down does. */
export function writtenDownRetention({ writtenDown }: Pick<Panels, 'writtenDown'>): RetentionRule {
  return {
    dataClass: 'What staff wrote down of why a member can’t come',
    rule: `Blanked ${KEPT_MONTHS} months after they wrote it`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -KEPT_MONTHS);
      const found = await findAll(writtenDown, { where: { words: { gt: '' } } });
      const due = found.filter(({ at }) => at < before);
      if (!dryRun) for (const wrote of due) await writtenDown.replace({ ...wrote, words: null });
      return due.length;
    },
  };
}
