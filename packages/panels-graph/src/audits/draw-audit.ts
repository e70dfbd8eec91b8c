import { createHash } from 'node:crypto';

/** One opening of what a draw's record seals, and what its auditor found. */
export interface DrawAudit {
  readonly id: string;
  readonly drawId: string;
  readonly personId: string;
  /** For which organisation they opened it: the commissioner of the contract. */
  readonly organisationId: string;
  /** UTC. */
  readonly openedAt: string;
  /** Public: never a name, never a need. */
  readonly reason: string;
  /** The state of the record that was opened, see `stateOfRecord`. */
  readonly state: string;
  /** UTC; null until the auditor's browser said what it found. */
  readonly checkedAt: string | null;
  readonly kept: boolean | null;
  /** What is wrong, a sentence each: for the auditor alone, as places in the table can tell of someone. */
  readonly problems: readonly string[];
}

/** What tells one state of a record from the next: SHA-256 of the file, 64 hex digits. */
export function stateOfRecord({ record }: { readonly record: string }): string {
  return createHash('sha256').update(record).digest('hex');
}
