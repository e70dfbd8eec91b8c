import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { withoutContent } from './close-import.ts';

const DAY_MS = 86_400_000;
const KEPT_MONTHS = 12;

/** Files of members are kept for a day at most: their names have no business here longer. */
export function importContentRetention({ imports }: Pool): RetentionRule {
  return {
    dataClass: 'What was in a file of members',
    rule: 'Deleted when the file is discarded or another takes its place, or a day after it came',
    async run(now, dryRun) {
      const dayAgo = new Date(Date.parse(now) - DAY_MS).toISOString();
      const due = await findAll(imports, {
        where: { holdsRows: true, startedAt: { lt: dayAgo } },
      });
      if (!dryRun) for (const one of due) await imports.replace(withoutContent(one));
      return due.length;
    },
  };
}

/** That there was a file, its name and its counts. */
export function importRetention({ imports }: Pool): RetentionRule {
  return {
    dataClass: 'That a file of members came, by whom, and how many were saved',
    rule: `Deleted ${KEPT_MONTHS} months after it came`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -KEPT_MONTHS);
      const due = await findAll(imports, {
        where: { holdsRows: false, startedAt: { lt: before } },
      });
      if (!dryRun) for (const { id } of due) await imports.remove(id);
      return due.length;
    },
  };
}
