import type { RetentionRule } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** How long it is kept that a member had a link; the link itself was never kept. */
export function linkRetention({ links }: Pool): RetentionRule {
  return {
    dataClass: 'Personal links of members',
    rule: `Kept as a hash only, and deleted ${KEPT_DAYS} days after they stop working by themselves`,
    async run(now, dryRun) {
      const before = new Date(Date.parse(now) - KEPT_DAYS * DAY_MS).toISOString();
      const due = await findAll(links, { where: { until: { lt: before } } });
      if (!dryRun) for (const { id } of due) await links.remove(id);
      return due.length;
    },
  };
}

/** What members' own pages were opened with. */
export function visitRetention({ visits }: Pool): RetentionRule {
  return {
    dataClass: 'Visits to members’ own pages by a link',
    rule: 'Over 20 minutes after the last page, and deleted within an hour of that',
    async run(now, dryRun) {
      const due = await findAll(visits, { where: { until: { lte: now } } });
      if (!dryRun) for (const { id } of due) await visits.remove(id);
      return due.length;
    },
  };
}
