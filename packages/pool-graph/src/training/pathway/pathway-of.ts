import { dayOf } from '@freshfaces/graph-kit';
import type { Pool } from '../../pool.ts';
import { type Pathway, pathwayOn } from './pathway.ts';

/** Where a member stands today (R34). Whether the asker may know is for the caller to have asked. */
export async function pathwayOf(
  pool: Pick<Pool, 'training' | 'now'>,
  memberId: string,
): Promise<Pathway> {
  const record = await pool.training.records.get(memberId);
  return pathwayOn(record?.completions ?? [], dayOf(pool.now()));
}
