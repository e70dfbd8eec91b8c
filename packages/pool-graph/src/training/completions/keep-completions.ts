import { dayOf } from '@freshfaces/graph-kit';
import type { TrainingRole } from '../../members/member.ts';
import type { Pool } from '../../pool.ts';
import { rolesOn } from '../roles/role-rules.ts';
import type { Completion } from './completion.ts';
import { emptyRecord, type TrainingRecord, withCompletions } from './training-record.ts';

type Kept = Pick<Pool, 'training' | 'members'>;

/**
 * Writes what a member has completed, and in the same breath what they are trained for today. Call it in
 * a transaction. Answers the roles before and after.
 */
export async function keepCompletions(
  pool: Kept,
  memberId: string,
  {
    change,
    now,
  }: { change: (completions: readonly Completion[]) => readonly Completion[]; now: string },
): Promise<{ before: readonly TrainingRole[]; after: readonly TrainingRole[] }> {
  const today = dayOf(now);
  const kept = await pool.training.records.get(memberId);
  const record = withCompletions<TrainingRecord>(
    kept ?? emptyRecord(memberId),
    change(kept?.completions ?? []),
    today,
  );
  await (kept
    ? pool.training.records.replace({ ...record, version: kept.version })
    : pool.training.records.insert(record));
  return keepRoles(pool, record, today);
}

/** Brings `trainedFor` into line with the record, as of a day. Call it in a transaction. */
export async function keepRoles(
  { members }: Pick<Pool, 'members'>,
  { id, completions }: TrainingRecord,
  today: string,
): Promise<{ before: readonly TrainingRole[]; after: readonly TrainingRole[] }> {
  const member = await members.get(id);
  const after = rolesOn(completions, today);
  const before = member?.trainedFor ?? [];
  if (member && before.join() !== after.join()) {
    await members.replace({ ...member, trainedFor: after });
  }
  return { before, after };
}
