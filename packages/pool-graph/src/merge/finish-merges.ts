import { dayOf, type RetentionRule } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { blankMember } from '../personal-data/erase-member.ts';
import type { Pool } from '../pool.ts';
import { type MemberMerge, mergeKey } from './member-merge.ts';

/** Once a merge can't be undone the record that went is blanked, and what was kept for undoing is gone. */
export function mergeRetention(pool: Pool): RetentionRule {
  return {
    dataClass: 'What is needed to undo that two records of a member were made one',
    rule: 'Erased 14 days after it was done, with the record that went',
    async run(now, dryRun) {
      const due = await findAll(pool.merges, { where: { undoUntil: { lt: dayOf(now) } } });
      if (!dryRun) for (const merge of due) await finish(pool, merge, now);
      return due.length;
    },
  };
}

/** Everything of merges that were about a member who is erased. Call it in a transaction. */
export async function eraseMerges(pool: Pool, memberId: string, at: string): Promise<boolean> {
  const about = [
    ...(await findAll(pool.merges, { where: { keptId: memberId } })),
    ...(await findAll(pool.merges, { where: { otherId: memberId } })),
  ];
  for (const merge of about) await finish(pool, merge, at);
  return about.length > 0;
}

async function finish(pool: Pool, merge: Stored<MemberMerge>, now: string): Promise<void> {
  await pool.store.transaction(async () => {
    if (!(await pool.merges.get(merge.id))) return;
    await pool.merges.remove(merge.id);
    await pool.vault.forget(mergeKey(merge.id));
    const other = merge.undoneAt === null ? await pool.members.get(merge.otherId) : null;
    if (other) await blankMember(pool, other, now);
  });
}
