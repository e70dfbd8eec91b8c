import { FEW } from '@freshfaces/graph-kit';
import { safeCount } from '../summary/safe-count.ts';

/** The three questions after taking part (R160), in the order they are asked. */
const FEEDBACK_QUESTIONS = ['enjoyed', 'prepared', 'difference'] as const;
export type FeedbackQuestion = (typeof FEEDBACK_QUESTIONS)[number];

/** One of three faces. */
export const FACES = ['yes', 'a-bit', 'no'] as const;
export type Face = (typeof FACES)[number];

/** A member's three answers; they are added to the counts and kept nowhere else. */
export type FeedbackAnswers = Readonly<Record<FeedbackQuestion, Face>>;

/** How each question is put, for a reading age of 9 to 11. */
export const FEEDBACK_WORDS: Readonly<Record<FeedbackQuestion, string>> = {
  enjoyed: 'Did you enjoy taking part?',
  prepared: 'Did you feel ready, and helped, to take part?',
  difference: 'Did you feel you made a difference?',
};

type Counts = Readonly<Record<Face, number>>;

/** What members said, as counts only: nothing in it leads to a member, not even by its order or time. */
export interface FeedbackTally {
  /** See `tallyIdOf`. */
  readonly id: string;
  readonly organisationId: string;
  readonly given: number;
  readonly counts: Readonly<Record<FeedbackQuestion, Counts>>;
}

/** Fewer answers than this are not shown: "all of them" would tell of each (see `safeCount`). */
const FEWEST_SHOWN = 2 * FEW;

/**
 * Where answers are added up: by opportunity where ten or more take part; else with all the small ones of
 * that host and year, so that a count of one is nobody's.
 */
export function tallyIdOf(opportunity: {
  readonly id: string;
  readonly organisationId: string;
  readonly places: number;
  readonly to: string;
}): string {
  const { id, organisationId, places, to } = opportunity;
  return places >= FEWEST_SHOWN ? id : `${organisationId}:${to.slice(0, 4)}`;
}

const NONE: Counts = { yes: 0, 'a-bit': 0, no: 0 };

export function emptyTally(id: string, organisationId: string): FeedbackTally {
  const counts = { enjoyed: NONE, prepared: NONE, difference: NONE };
  return { id, organisationId, given: 0, counts };
}

/** The counts with one member's answers among them. */
export function withAnswers<T extends FeedbackTally>(tally: T, answers: FeedbackAnswers): T {
  const counts = { ...tally.counts };
  for (const question of FEEDBACK_QUESTIONS) {
    const face = answers[question];
    counts[question] = { ...counts[question], [face]: counts[question][face] + 1 };
  }
  return { ...tally, given: tally.given + 1, counts };
}

/** One question's counts as the host may see them; null for a count under five. */
export interface ShownQuestion {
  readonly question: FeedbackQuestion;
  readonly counts: readonly { readonly face: Face; readonly atLeast: number | null }[];
}

/**
 * What a host is shown of all these together: null under ten answers; else each count in whole fives, none
 * under five and none within five of everyone, so that nobody's answer can be told (R160).
 */
export function shownFeedback(tallies: readonly FeedbackTally[]): readonly ShownQuestion[] | null {
  const given = tallies.reduce((sum, tally) => sum + tally.given, 0);
  if (given < FEWEST_SHOWN) return null;
  return FEEDBACK_QUESTIONS.map((question) => ({
    question,
    counts: FACES.map((face) => {
      const count = tallies.reduce((sum, { counts }) => sum + counts[question][face], 0);
      return { face, atLeast: safeCount(count, given).atLeast };
    }),
  }));
}
