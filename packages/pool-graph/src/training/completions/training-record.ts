import type { TrainingRole } from '../../members/member.ts';
import { modulesFor } from '../roles/role-rules.ts';
import { type Completion, countsUntil } from './completion.ts';

/** What one member has learnt (R27). */
export interface TrainingRecord {
  /** The member's id. */
  readonly id: string;
  readonly completions: readonly Completion[];
  /** The next day on which something stops counting, as of its last change; null when nothing does. */
  readonly endsNextOn: string | null;
  /** Completions of whose end the member was told before it came. */
  readonly remindedOf: readonly string[];
}

export function emptyRecord(memberId: string): TrainingRecord {
  return { id: memberId, completions: [], endsNextOn: null, remindedOf: [] };
}

/** The record with these completions, and with the day from which it must be looked at again. */
export function withCompletions<R extends TrainingRecord>(
  record: R,
  completions: readonly Completion[],
  today: string,
): R {
  const ends = completions.flatMap(({ until, withdrawn }) =>
    until !== null && withdrawn === null && until >= today ? [until] : [],
  );
  return { ...record, completions, endsNextOn: ends.sort()[0] ?? null };
}

/** The last day someone stays trained for a role without doing more; null for ever, '' for not on this day. */
export function trainedUntil(
  completions: readonly Completion[],
  role: TrainingRole,
  day: string,
): string | null {
  const lasts = modulesFor(role).map((code) =>
    countsUntil(
      completions.filter(({ module }) => module === code),
      day,
    ),
  );
  return lasts.flatMap((last) => last ?? []).sort()[0] ?? null;
}
