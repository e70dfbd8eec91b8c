import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../../pool.ts';
import type { Completion } from '../completions/completion.ts';

const PLACES_KEPT_MONTHS = 12;
const LINES_KEPT_MONTHS = 24;

/** How long training is kept: places for a year, what stopped counting for two. */
export function trainingRetention(pool: Pool): readonly RetentionRule[] {
  return [placesRetention(pool), linesRetention(pool)];
}

function placesRetention({ training }: Pool): RetentionRule {
  return {
    dataClass: 'Places at training',
    rule: `Deleted ${PLACES_KEPT_MONTHS} months after the day`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -PLACES_KEPT_MONTHS);
      const due = (await findAll(training.bookings, {})).filter(
        ({ startsAt }) => startsAt < before,
      );
      if (!dryRun) for (const { id } of due) await training.bookings.remove(id);
      return due.length;
    },
  };
}

function linesRetention({ training }: Pool): RetentionRule {
  return {
    dataClass: 'Training that no longer counts',
    rule: `Deleted ${LINES_KEPT_MONTHS} months after it stopped counting or was taken back`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -LINES_KEPT_MONTHS);
      let due = 0;
      for (const record of await findAll(training.records, {})) {
        const completions = record.completions.filter((one) => lastOf(one) >= before);
        due += record.completions.length - completions.length;
        if (dryRun || completions.length === record.completions.length) continue;
        const ids = new Set(completions.map(({ id }) => id));
        const remindedOf = record.remindedOf.filter((id) => ids.has(id));
        await training.records.replace({ ...record, completions, remindedOf });
      }
      return due;
    },
  };
}

const NEVER = '9999-12-31';

function lastOf({ until, withdrawn }: Completion): string {
  return withdrawn ? dayOf(withdrawn.at) : (until ?? NEVER);
}
