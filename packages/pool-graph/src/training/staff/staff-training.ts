import type { Completion } from '../completions/completion.ts';
import { modulesOn } from '../roles/role-rules.ts';

/** What one member of staff has done (R33). */
export interface StaffTraining {
  /** The person's id. */
  readonly id: string;
  readonly completions: readonly Completion[];
}

/** May they be on a panel, or support one, on this day (R33)? */
export function isStaffTrained(record: StaffTraining | null, day: string): boolean {
  return record !== null && modulesOn(record.completions, day).has('STAFF_RECRUITMENT');
}
