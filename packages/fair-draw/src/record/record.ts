import type { Policy } from '../types.ts';

/**
 * The public record of a draw, version freshfaces-draw/3 (docs/record-format.md). JSON-safe.
 * Big whole numbers are decimal text. People are leaves, counted from 0; types are counted from 0. What the
 * rules ask for and what the people of a type are alike in is sealed (opening.ts).
 */
export interface DrawRecord extends PublicCommitment {
  /** The value of every entropy source, in the order of `committed.entropy`. */
  readonly reveal: readonly Revealed[];
  /** 64 hex digits. */
  readonly seed: string;
  readonly result: DrawResult;
  /** Appended after the draw, oldest first. */
  readonly replacements: readonly Replacement[];
}

/** What is published and frozen before any randomness exists. */
export interface PublicCommitment {
  readonly version: string;
  readonly committed: CommittedPart;
  /** Tagged hash of `committed`. */
  readonly commitment: string;
}

export interface CommittedPart {
  /** What the draw is for, in words; public, so never with anyone's needs. */
  readonly label: string;
  readonly about: DrawAbout;
  readonly withheld: Withheld;
  /** UTC, as `2026-11-22T10:00:00.000Z`; null (both) when commitment and draw were one run. */
  readonly committedAt: string | null;
  /** When every entropy source has to be revealed. */
  readonly deadline: string | null;
  readonly rules: PublicRules;
  /** Ascending by `sealed`, so that their order says nothing. */
  readonly types: readonly PublicType[];
  /** Leaf hashes, grouped by type in the order of `types`, ascending within a type. */
  readonly leaves: readonly string[];
  /** Merkle root over `leaves`. */
  readonly root: string;
  /** Tagged hash of the salted label map. */
  readonly labels: string;
  readonly rows: readonly PublicRow[];
  readonly total: string;
  readonly entropy: readonly EntropySource[];
}

/** What a draw is about, and what came before it: so that drawing again can't be hidden. */
export interface DrawAbout {
  /** Opaque id of the recruitment. */
  readonly id: string;
  /** Its revision: a whole number. */
  readonly version: number;
  /** Every earlier published commitment for it, oldest first, with the public reason for drawing again. */
  readonly earlier: readonly { readonly commitment: string; readonly why: string }[];
  /** Names of invited witnesses who gave no hash in time, ascending. */
  readonly absent: readonly string[];
}

/**
 * The rule for a share that is not revealed by the deadline: no draw then, or the draw goes on without it.
 * The second only where a beacon comes at or after the deadline, so that nobody who withholds can know
 * what they bring about.
 */
export type Withheld = 'no-draw' | 'left-out';

export interface PublicRules {
  readonly seats: number;
  readonly reserves: number;
  readonly policy: Policy;
  /** Salted hash of the quotas and caps (opening.ts). */
  readonly sealed: string;
}

export interface PublicType {
  readonly size: number;
  /** The chance of each member, `numerator/denominator` in lowest terms. */
  readonly chance: string;
  /** Salted hash of what its members are alike in (opening.ts). */
  readonly sealed: string;
}

/** `tickets` of the total lead to a panel with these types: one entry a seat, ascending. */
export interface PublicRow {
  readonly types: readonly number[];
  readonly tickets: string;
}

/** Where the seed's randomness comes from. */
export type EntropySource = CommittedShare | PublicText | Beacon;

interface Source {
  readonly id: string;
  /** Who gives the value. */
  readonly by: string;
  readonly note: string;
}

/** 32 random bytes an organisation chose before; `commitment` is `shareCommitment(id, value)`. */
export interface CommittedShare extends Source {
  readonly kind: 'committed-share';
  readonly commitment: string;
}

/** Any text given after the commitment was published. */
export interface PublicText extends Source {
  readonly kind: 'public-text';
}

/** What drand's quicknet signs for a round: 96 hex digits. */
export interface Beacon extends Source {
  readonly kind: 'beacon';
  readonly network: 'drand-quicknet';
  readonly round: number;
}

export interface Revealed {
  readonly id: string;
  /** Null for a share that was withheld, under `left-out` only. */
  readonly value: string | null;
}

/** Everything in it follows from the commitment and the seed. */
export interface DrawResult {
  readonly ticket: string;
  readonly row: number;
  /** Leaves, ascending. */
  readonly panel: readonly number[];
  /** Every other leaf, in the order in which they replace who leaves. */
  readonly order: readonly number[];
  /** The first of `order`: as many as the rules announce, or all if fewer remain. */
  readonly reserves: readonly number[];
}

/** One drop-out and who came in; all numbers are leaves. */
export interface Replacement {
  readonly left: number;
  /** Who can't come in, now or later, ascending. */
  readonly unavailable: readonly number[];
  /** Null when nobody remains. */
  readonly joined: number | null;
  /** Tagged hash of the one before (the seed for the first) and this entry. */
  readonly digest: string;
}
