/** Where someone's hand was in what a draw decides (R58). */
type HandChangeKind = 'NAMED' | 'TAKEN_BACK' | 'DRAWN_AGAIN' | 'ENDED_EARLY' | 'WRITTEN_DOWN';

/** One change by hand, as coordinators and commissioners see it; names nobody. */
export interface HandChange {
  readonly id: string;
  readonly kind: HandChangeKind;
  /** UTC. */
  readonly at: string;
  readonly recruitmentId: string;
  readonly post: string;
  readonly organisationId: string;
  readonly contractId: string | null;
  /** Why, as whoever did it wrote it down. */
  readonly reason: string;
  /** The member said since that it is not so. */
  readonly disputed: boolean;
}

/** What was done, in a sentence each. */
export const WHAT_WAS_DONE: Readonly<Record<HandChangeKind, string>> = {
  NAMED: 'Someone was named for a seat.',
  TAKEN_BACK: 'A place was taken back. The next in the drawn order came in.',
  DRAWN_AGAIN: 'It was drawn again after a draw for the post was published.',
  ENDED_EARLY: 'The time to answer was ended before everyone had answered.',
  WRITTEN_DOWN: 'Staff wrote down that a member can’t come.',
};

/** Which of them; null for all. */
export interface HandChangeFilter {
  readonly kind: HandChangeKind | null;
  readonly organisationId: string | null;
  readonly contractId: string | null;
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
}
