import type { Pool } from '../../pool.ts';
import { isStaffTrained } from './staff-training.ts';

/** Whether each of these people may be on a panel, or support one, on a day, `YYYY-MM-DD` (R33). */
export async function staffTrained(
  { training }: Pick<Pool, 'training'>,
  { personIds, on }: { readonly personIds: readonly string[]; readonly on: string },
): Promise<readonly { readonly personId: string; readonly trained: boolean }[]> {
  const records = await training.staff.getMany(personIds);
  return personIds.map((personId, at) => ({
    personId,
    trained: isStaffTrained(records[at] ?? null, on),
  }));
}
