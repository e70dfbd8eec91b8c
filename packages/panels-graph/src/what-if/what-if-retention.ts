import type { RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Replays of other rules: figures only, and soon out of date. */
export function whatIfsTried({ whatIfs }: Pick<Panels, 'whatIfs'>): RetentionRule {
  return {
    dataClass: 'Rules that someone tried on the last 12 months: figures only',
    rule: 'Deleted 7 days after they were tried',
    async run(now, dryRun) {
      const before = new Date(Date.parse(now) - KEPT_MS).toISOString();
      const due = await findAll(whatIfs, { where: { startedAt: { lt: before } } });
      if (!dryRun) for (const { id } of due) await whatIfs.remove(id);
      return due.length;
    },
  };
}
