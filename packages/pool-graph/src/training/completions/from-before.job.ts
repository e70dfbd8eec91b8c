import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../../pool.ts';
import { recordFromBefore } from './record-from-before.ts';

/**
 * Once, at start: members kept before there were training records get one that their roles follow from,
 * so that nobody loses a role by an upgrade.
 */
export function recordsFromBeforeJob(pool: Pick<Pool, 'store' | 'members' | 'training'>): Job {
  return {
    name: 'training.records-from-before',
    everyMs: 0,
    first: true,
    async run(now) {
      const trained = (await findAll(pool.members, {})).filter(
        ({ trainedFor }) => trainedFor.length > 0,
      );
      const records = await pool.training.records.getMany(trained.map(({ id }) => id));
      const without = trained.filter((_, at) => records[at] === null);
      if (without.length === 0) return;
      await pool.store.transaction(() =>
        pool.training.records.insertMany(without.map((member) => recordFromBefore(member, now))),
      );
    },
  };
}
