/** Whom a member must not sit with, or recruit for. */
export interface MemberTies {
  /** The member's id. */
  readonly id: string;
  /** Opaque; members of one household share it. */
  readonly householdId: string | null;
  /** Organisations the member has a conflict of interest with, by id. */
  readonly conflictsWith: readonly string[];
}
