/**
 * The words every stage of a draw shares. Data only: plain, JSON-safe, no classes.
 * Names follow the field (sortition, quota, leximin, selection probability); see docs/vocabulary.md.
 */

/** Someone who could be drawn. `id` is opaque. */
export interface Candidate {
  readonly id: string;
  /**
   * What the quotas look at: `kind:value` keys such as `need:homelessness` or `team:elm-street`.
   * Any number, none included; one person may cover several.
   */
  readonly features: readonly string[];
  /**
   * What the caps look at: `kind:value` keys such as `organisation:harbour` or `household:17`.
   * Any number of each kind.
   */
  readonly groups: readonly string[];
  /** Completed turns in the rolling window: a whole number, 0 or more. */
  readonly served: number;
}

/** Between `min` and `max` (both included) of the panel must carry `feature`. */
export interface Quota {
  readonly feature: string;
  readonly min: number;
  readonly max: number;
}

/**
 * At most `max` of the panel from any one group of a kind: `{ kind: 'organisation', max: 2 }`.
 * A conflict group (household, relatives, same supporter) is a cap of 1.
 */
export interface Cap {
  readonly kind: string;
  readonly max: number;
}

/**
 * What leximin makes as equal as it can (DESIGN.md §2 stage 3):
 * `turns`: turns served + chance in this draw; `even`: the chance alone;
 * `leaning`: chance ÷ weight, where weight = 1 / (1 + turns served).
 */
export type Policy = 'turns' | 'even' | 'leaning';

/** The rules of one draw. */
export interface Rules {
  /** People on the panel: a whole number, 1 or more. */
  readonly seats: number;
  /** How many reserves to announce; every remaining candidate is ordered all the same. */
  readonly reserves: number;
  readonly quotas: readonly Quota[];
  readonly caps: readonly Cap[];
  readonly policy: Policy;
}

/** A class of candidates alike in everything the rules look at; all of them have the same chance. */
export interface AlikeType {
  /** Only the features that some quota names, sorted. */
  readonly features: readonly string[];
  /** Only the groups that some cap can bind on, sorted. */
  readonly groups: readonly string[];
  readonly served: number;
  /** Ids of the candidates of this type, sorted. Never empty. */
  readonly members: readonly string[];
}

/** How many of each type sit on one possible panel: `counts[t]` for `types[t]`; sums to `seats`. */
export type Composition = readonly number[];

/** One line of the ticket table: `tickets` of the `total` lead to this composition. */
export interface TicketRow {
  readonly composition: Composition;
  readonly tickets: bigint;
}

/** The lottery: a whole-number ticket table over compositions. */
export interface Lottery {
  readonly types: readonly AlikeType[];
  /** Rows with at least one ticket, in canonical (lexicographic) order of composition. */
  readonly rows: readonly TicketRow[];
  /** Sum of `tickets` over the rows. */
  readonly total: bigint;
}

/** An exact chance, in lowest terms; `numerator / denominator`, both ≥ 0, denominator > 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** How far a long stage has come; `done` is between 0 and 1 and never falls. */
export interface Progress {
  readonly stage: 'types' | 'feasible' | 'chances' | 'lottery';
  readonly done: number;
  readonly note?: string;
}

/** Limits and listeners for the stages that take time. */
export interface SolveOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancels: the call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Stop improving after this many milliseconds; the outcome then says so (`exact: false`). */
  readonly budgetMs?: number;
}

/** The solved chances and the lottery that carries them out. */
export interface Chances {
  readonly lottery: Lottery;
  /** `chances[t]`: the exact selection probability of each member of `lottery.types[t]`. */
  readonly chances: readonly Fraction[];
  /**
   * True: leximin-optimal, each chance within `error` of the optimum.
   * False: stopped early; `error` then bounds how far the smallest unsettled level may be from the optimum.
   */
  readonly exact: boolean;
  readonly error: number;
  /** How the solved chances were taken apart into panels; see docs/adr/0003-leximin-over-types.md. */
  readonly method: 'marginals' | 'columns';
}

/** One way to make an impossible draw possible. */
export interface Relaxation {
  /** What to change, smallest first; apply all of them together. */
  readonly changes: readonly RuleChange[];
  /** One plain sentence for a person: what is missing and what to do. */
  readonly sentence: string;
}

/** A change to one rule: the field that moves, from and to. */
export type RuleChange =
  | {
      readonly kind: 'quota-min' | 'quota-max';
      readonly feature: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'cap'; readonly cap: string; readonly from: number; readonly to: number }
  | { readonly kind: 'seats'; readonly from: number; readonly to: number };

export type Feasibility =
  | { readonly feasible: true }
  | {
      readonly feasible: false;
      readonly reason: string;
      readonly relaxations: readonly Relaxation[];
    };
