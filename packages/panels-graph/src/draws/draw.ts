import type { Withheld } from '@freshfaces/fair-draw/record';
import type { SeatOverride } from '../overrides/override.ts';

/** What a draw has come to; see `DrawState` in schema.graphql. */
export type DrawState =
  | 'gathering'
  | 'queued'
  | 'solving'
  | 'cancelled'
  | 'interrupted'
  | 'failed'
  | 'committed'
  | 'closing'
  | 'picked'
  | 'abandoned';

/** How long witnesses have to reveal their shares once a draw is published. */
export type RevealWithin = 'one-minute' | 'one-hour' | 'one-day';

export interface DropOut {
  readonly memberId: string;
  readonly replacementId: string | null;
  readonly at: string;
}

export interface SeatTaken {
  readonly memberId: string;
  readonly homeOrganisationId: string;
  /** The member whose place they took, when they came in as a reserve. */
  readonly replaced: string | null;
  /** The earlier draw of the recruitment that gave them their seat; absent where it is this one. */
  readonly keptFrom?: string;
}

export interface ReserveTaken {
  readonly memberId: string;
  readonly homeOrganisationId: string;
}

/** An exact chance as JSON: whole numbers in decimal digits, in lowest terms. */
export interface ChanceText {
  readonly numerator: string;
  readonly denominator: string;
}

/** How many people had one chance: the exact count, suppressed only on the way out. */
export interface Band {
  readonly chance: ChanceText;
  readonly count: number;
}

/** One draw of one revision of one recruitment: its state and result, no secret and no need. */
export interface Draw {
  readonly id: string;
  readonly recruitmentId: string;
  readonly organisationId: string;
  readonly revision: number;
  /** `recruitmentId@revision` while this draw counts, else null: a revision is drawn once. */
  readonly claim: string | null;
  readonly state: DrawState;
  readonly reason: string | null;
  readonly startedAt: string;
  readonly startedBy: string;
  /** When it began to wait for its chances to be worked out; null before. */
  readonly queuedAt: string | null;
  /** How often working it out was begun; more than once where a server died at it. */
  readonly attempts: number;
  /** Until when witnesses can give their hashes; null where none were asked. */
  readonly gatherUntil: string | null;
  readonly revealWithin: RevealWithin;
  /** Why it was drawn again after an earlier draw was published; public. Null for a first draw. */
  readonly again: string | null;
  readonly isAgain: boolean;
  /** What happens where a share is not revealed in time, stated in advance; null until published. */
  readonly withheld: Withheld | null;
  /** The beacon's round that closes the seed; null without a beacon, or until published. */
  readonly beaconRound: number | null;
  readonly commitment: string | null;
  readonly publishedAt: string | null;
  readonly deadline: string | null;
  readonly pickedAt: string | null;
  readonly seed: string | null;
  readonly poolSize: number | null;
  readonly exact: boolean | null;
  readonly bands: readonly Band[];
  readonly panel: readonly SeatTaken[];
  /** Announced reserves still waiting, in order. */
  readonly reserves: readonly ReserveTaken[];
  readonly dropOuts: readonly DropOut[];
  /** Who sits by hand where the record says someone else does (R58). */
  readonly overrides?: readonly SeatOverride[];
  readonly coverage: readonly CoverageLine[];
  /** As drawn: whether anyone seated has used the service the post is in; null where no service was named. */
  readonly teamMemberOnPanel: boolean | null;
  /** The most turns that anyone on the panel had completed in the year before it. */
  readonly highestTurnsBefore: number | null;
}

/** A rule and whether the panel meets it; never who meets it. */
export interface CoverageLine {
  readonly rule: string;
  readonly met: boolean;
}
