import type { Page } from '@freshfaces/graph-kit';

/** What the record of draws says of one recruitment: counts, never people. */
export interface RecruitmentFacts {
  readonly recruitmentId: string;
  readonly post: string;
  readonly contractId: string | null;
  /** YYYY-MM-DD. */
  readonly interviewsFrom: string;
  readonly drawId: string | null;
  /** UTC instant. */
  readonly drawnAt: string | null;
  readonly random: boolean;
  readonly seats: number;
  readonly livedExperienceSeats: number;
  /** Null when the post names no team. */
  readonly teamMemberOnPanel: boolean | null;
  /** Most turns anyone on the panel had served in the 12 months before. */
  readonly highestTurnsBefore: number;
  /** Someone changed the panel by hand after the draw. */
  readonly override: boolean;
  /** The public reasons for it, oldest first (R58). */
  readonly overrideReasons: readonly string[];
  /** The public reason of each draw started after an earlier one was published, oldest first. */
  readonly drawnAgain: readonly string[];
}

/** One change by hand, as the record of draws tells of it; names nobody. */
export interface HandChangeFacts {
  readonly id: string;
  readonly kind: 'NAMED' | 'TAKEN_BACK' | 'DRAWN_AGAIN' | 'ENDED_EARLY' | 'WRITTEN_DOWN';
  /** UTC instant. */
  readonly at: string;
  readonly recruitmentId: string;
  readonly post: string;
  readonly organisationId: string;
  readonly contractId: string | null;
  /** What was done, in a sentence. */
  readonly what: string;
  readonly reason: string;
  readonly disputed: boolean;
}

/** Which changes by hand; what is null or left out is for all. */
export interface HandChangesAsked {
  readonly filter: {
    readonly kind?: HandChangeFacts['kind'] | null | undefined;
    readonly organisationId?: string | null | undefined;
    readonly contractId?: string | null | undefined;
    readonly from?: string | null | undefined;
    readonly to?: string | null | undefined;
  } | null;
  readonly contractIds: readonly string[];
}

/** What commissioning needs of panels and the pool; the gateway wires it. */
export interface CommissioningPorts {
  /** Changes by hand on recruitments under these contracts, the latest first. */
  handChangePage(
    input: HandChangesAsked & { readonly first: number | null; readonly after: string | null },
  ): Promise<Page<HandChangeFacts>>;
  handChangesCsv(
    input: HandChangesAsked,
  ): Promise<{ readonly name: string; readonly text: string }>;
  /** Every recruitment of the organisation with interviews from `from` to `to`, both included. */
  evidenceFacts(input: {
    readonly organisationId: string;
    readonly from: string;
    readonly to: string;
  }): Promise<readonly RecruitmentFacts[]>;
  organisations(input: {
    readonly ids: readonly string[];
  }): Promise<readonly { readonly id: string; readonly name: string }[]>;
}
