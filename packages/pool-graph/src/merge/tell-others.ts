import type { Job } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { MemberMerge } from './member-merge.ts';

const TRY_AGAIN_MS = 5 * 60_000;

/** Has turns, past draws, accounts and supporters follow; looks too. Safe to run again. */
export async function tellOthers(pool: Pool, merge: Stored<MemberMerge>): Promise<void> {
  const { keptId, otherId, tell } = merge;
  if (tell === null) return;
  const move = { from: otherId, to: keptId, back: tell === 'undone' };
  await pool.ports.memberMoved(move);
  await pool.ports.accountMoved(move);
  await pool.reads.moved(move);
  const now = await pool.merges.get(merge.id);
  if (now?.tell === tell) await pool.merges.replace({ ...now, tell: null });
}

/** Tells what could not be told at once, as when another part was not to be reached. */
export function tellMergesJob(pool: Pool): Job {
  return {
    name: 'tell-merges',
    everyMs: TRY_AGAIN_MS,
    async run() {
      for (const tell of ['merged', 'undone'] as const) {
        for (const merge of await findAll(pool.merges, { where: { tell } })) {
          await tellOthers(pool, merge);
        }
      }
    },
  };
}
