import type { TrainingRole } from '../members/member.ts';

/** What pool health looks at of one active member of the shared pool; all of it is known to leads anyway. */
export interface PoolPerson {
  readonly memberId: string;
  readonly organisationId: string;
  /** Of their home organisation; null where nobody has said. */
  readonly area: string | null;
  /** What they are trained for today. */
  readonly trained: readonly TrainingRole[];
  /** What of it lasts to the end of the days looked at. */
  readonly lasting: readonly TrainingRole[];
  /** What they will be trained for by then, once the training booked is done. */
  readonly booked: readonly TrainingRole[];
  /** On more than half of the days. */
  readonly mostlyFree: boolean;
}

/** Roles they can be asked for on these days. */
export function readyFor({ lasting, mostlyFree }: PoolPerson): readonly TrainingRole[] {
  return mostlyFree ? lasting : [];
}
