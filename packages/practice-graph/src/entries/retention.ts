import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Practice } from '../parts.ts';
import { SYSTEM } from '../people/system-person.ts';
import { removeEntry } from './remove-entry.ts';

const KEPT_MONTHS = 12;

/** A withdrawn entry can be brought back for a year; then it goes. */
export function withdrawnEntries({ store, entries, responses, audit }: Practice): RetentionRule {
  return {
    dataClass: 'Practice entries that were withdrawn',
    rule: `Deleted ${KEPT_MONTHS} months after they were withdrawn`,
    async run(now, dryRun) {
      const due = await findAll(entries, {
        where: { withdrawnAt: { gt: '', lt: addMonths(dayOf(now), -KEPT_MONTHS) } },
      });
      if (dryRun) return due.length;
      for (const { id } of due) {
        await store.transaction(async () => {
          await removeEntry({ entries, responses }, id);
          await audit.record({
            at: now,
            personId: SYSTEM,
            action: 'practice.remove',
            subjectIds: [id],
            content: null,
          });
        });
      }
      return due.length;
    },
  };
}
