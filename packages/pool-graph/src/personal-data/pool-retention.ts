import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { daysRetention } from '../days/days-retention.ts';
import { importContentRetention, importRetention } from '../imports/import-retention.ts';
import { lendingRetention } from '../lending/lending-retention.ts';
import { mergeRetention } from '../merge/finish-merges.ts';
import { messagesRetention } from '../messages/message-retention.ts';
import { takingPartRetention } from '../opportunities/taking-part-retention.ts';
import type { Pool } from '../pool.ts';
import { trainingRetention } from '../training/personal-data/training-retention.ts';

const BUSY_KEPT_MONTHS = 3;

/** How long the pool keeps what time alone ends (R182–R187). */
export function poolRetention(pool: Pool): readonly RetentionRule[] {
  return [
    importContentRetention(pool),
    importRetention(pool),
    mergeRetention(pool),
    busyDatesRetention(pool),
    ...messagesRetention(pool),
    ...trainingRetention(pool),
    ...takingPartRetention(pool),
    daysRetention(pool),
    lendingRetention(pool),
  ];
}

function busyDatesRetention({ members }: Pool): RetentionRule {
  return {
    dataClass: 'Dates on which a member was busy',
    rule: `Deleted ${BUSY_KEPT_MONTHS} months after their last day`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -BUSY_KEPT_MONTHS);
      let due = 0;
      for (const member of await findAll(members, {})) {
        const busy = member.busy.filter(({ to }) => to >= before);
        due += member.busy.length - busy.length;
        if (!dryRun && busy.length < member.busy.length) await members.replace({ ...member, busy });
      }
      return due;
    },
  };
}
