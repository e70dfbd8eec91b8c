import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { WHY_NOT_MONTHS } from './why-not.resolvers.ts';

/** Why a member was not in a draw can be asked for a year. */
export function whyNotRetention({ whyNots }: Pick<Panels, 'whyNots'>): RetentionRule {
  return {
    dataClass: 'Why a member was not in a draw: the names of rules',
    rule: `Deleted ${WHY_NOT_MONTHS} months after the draw`,
    async run(now, dryRun) {
      const where = { at: { lt: addMonths(dayOf(now), -WHY_NOT_MONTHS) } };
      const due = await findAll(whyNots, { where });
      if (!dryRun) for (const { id } of due) await whyNots.remove(id);
      return due.length;
    },
  };
}
