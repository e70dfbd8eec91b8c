import { addMonths, dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

const ASKS_KEPT_MONTHS = 12;
const REWARDS_KEPT_YEARS = 6;

/** How long asks and rewards are kept. */
export function takingPartRetention(pool: Pool): readonly RetentionRule[] {
  return [asksRetention(pool), rewardsRetention(pool)];
}

function asksRetention({ asks, markers }: Pool): RetentionRule {
  return {
    dataClass:
      'What a member was asked to take part in, what they said, and that they said how it was',
    rule: `Deleted ${ASKS_KEPT_MONTHS} months after its last day`,
    async run(now, dryRun) {
      const where = { lastDay: { lt: addMonths(dayOf(now), -ASKS_KEPT_MONTHS) } };
      const due = [await findAll(asks, { where }), await findAll(markers, { where })] as const;
      if (!dryRun) {
        for (const { id } of due[0]) await asks.remove(id);
        for (const { id } of due[1]) await markers.remove(id);
      }
      return due[0].length + due[1].length;
    },
  };
}

function rewardsRetention({ rewards }: Pool): RetentionRule {
  return {
    dataClass: 'Rewards and expenses of members',
    rule: `Deleted ${REWARDS_KEPT_YEARS} years after the member took part`,
    async run(now, dryRun) {
      const before = addMonths(dayOf(now), -12 * REWARDS_KEPT_YEARS);
      const due = (
        await findAll(rewards, { where: { state: { in: ['DUE', 'PAID', 'DECLINED'] } } })
      ).filter(({ dueOn }) => dueOn !== null && dueOn < before);
      if (!dryRun) for (const { id } of due) await rewards.remove(id);
      return due.length;
    },
  };
}
