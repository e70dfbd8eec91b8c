import type { Pool } from '../pool.ts';
import { modulesOn } from './roles/role-rules.ts';

/** Which of these members have done data handling, as of a day: needed before they see an application (R30). */
export async function withDataHandling(
  { training }: Pick<Pool, 'training'>,
  memberIds: readonly string[],
  day: string,
): Promise<ReadonlySet<string>> {
  const records = await training.records.getMany(memberIds);
  return new Set(
    records.flatMap((record) =>
      record && modulesOn(record.completions, day).has('DATA_HANDLING') ? [record.id] : [],
    ),
  );
}
