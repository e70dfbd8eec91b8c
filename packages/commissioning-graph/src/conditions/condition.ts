/** Kinds that a draw's public record can prove. */
export type ConditionKind =
  | 'RANDOM_DRAW'
  | 'LIVED_EXPERIENCE_SEATS'
  | 'SOMEONE_FROM_TEAM'
  | 'ROTATION_LIMIT';

/** One version of what a condition asks (R2, R10, R14). */
export interface ConditionTerms {
  /** 1 for the first. */
  readonly edition: number;
  /** The first day these terms apply, YYYY-MM-DD. */
  readonly from: string;
  /** Seats (at least) or turns in 12 months (at most); null for kinds without a number. */
  readonly number: number | null;
  /** The share of recruitments that must meet it, whole percent, 1–100. */
  readonly targetPercent: number;
  readonly notes: string;
  readonly consulted: string;
  readonly reviewOn: string | null;
  readonly wordingReason: string | null;
  /** UTC instant. */
  readonly savedAt: string;
}

/** An involvement condition of a contract (R1). */
export interface ConditionDoc {
  readonly id: string;
  readonly contractId: string;
  readonly kind: ConditionKind;
  /** Oldest first, never empty; each applies from its day until the next one's. */
  readonly editions: readonly ConditionTerms[];
  /** The last day it applies. */
  readonly to: string;
  readonly ended: { readonly on: string; readonly reason: string } | null;
  /** UTC instant; conditions are listed in this order. */
  readonly addedAt: string;
}
