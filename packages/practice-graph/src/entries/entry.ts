export const STAGES = [
  'JOB_DESCRIPTION',
  'ADVERTISING',
  'SHORT_LISTING',
  'INTERVIEWING',
  'DECISION',
  'INDUCTION',
  'REVIEW',
  'WHOLE_PROCESS',
] as const;

export type PracticeStage = (typeof STAGES)[number];

export const BARRIERS = [
  'CONFIDENTIALITY',
  'JARGON',
  'TOO_COMPLICATED',
  'MONEY',
  'COMMUNICATION',
  'COMMITMENT',
  'CONFIDENCE',
  'UNCOMFORTABLE_SETTING',
  'SCORING_HIDES_QUALITIES',
  'FAR_FROM_PEOPLE',
] as const;

/** What got in the way (R72). */
export type Barrier = (typeof BARRIERS)[number];

/** What an author writes (R146): both halves, or one with the reason the other is empty. */
export interface PracticeText {
  readonly title: string;
  readonly stage: PracticeStage;
  readonly context: string;
  readonly worked: string;
  readonly didNotWork: string;
  readonly nothingYet: string | null;
  readonly barrier: Barrier | null;
}

/** A text as it was saved; `edition` is 1 for the first. */
export interface PracticeEdition extends PracticeText {
  readonly edition: number;
  /** UTC instant. */
  readonly savedAt: string;
}

/** An entry of the practice library. Make one with `newEntry`, which fills `words` and `shelves`. */
export interface PracticeEntryDoc {
  readonly id: string;
  readonly organisationId: string;
  readonly authorId: string;
  /** Empty once the author was erased. */
  readonly authorName: string;
  /** Who may change it: the author, or whoever took it over when they left. */
  readonly keeperId: string;
  /** Oldest first, never empty; the last is what readers see. */
  readonly editions: readonly PracticeEdition[];
  /** UTC instants. */
  readonly writtenAt: string;
  readonly changedAt: string;
  readonly withdrawnAt: string | null;
  /** Every word of the current text once, for search; empty while withdrawn. */
  readonly words: readonly string[];
  /** One key for each combination of filters that finds it, see `shelfFor`; empty while withdrawn. */
  readonly shelves: readonly string[];
}
