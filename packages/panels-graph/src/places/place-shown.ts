import { chanceInWords } from '../draws/chance-text.ts';
import type { DrawEntry } from '../draws/draw-entry.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { waitsForAnswer } from './place.ts';
import {
  answerOf,
  type Outcome,
  outcomeOf,
  type PlaceAnswer,
  type PlaceState,
} from './place-state.ts';

/** One draw as the member who was in it is told of it. */
export interface PlaceShown {
  readonly drawId: string;
  readonly recruitmentId: string;
  readonly post: string;
  readonly summary: string;
  readonly organisationId: string;
  /** First and last day of the interviews, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly drawnAt: string;
  readonly outcome: Outcome;
  readonly state: PlaceState;
  readonly answer: PlaceAnswer | null;
  /** Until when, UTC; null where nothing waits for their answer. */
  readonly answerBy: string | null;
  /** May they still say yes or no? */
  readonly canAnswer: boolean;
  /** Were the interviews held? */
  readonly isDone: boolean;
  /** `3 in 20` */
  readonly chanceInWords: string;
}

/** @param now UTC instant. */
export function placeShown(entry: DrawEntry, post: Recruitment, now: string): PlaceShown {
  return {
    drawId: entry.drawId,
    recruitmentId: post.id,
    post: post.post,
    summary: post.summary,
    organisationId: post.organisationId,
    from: post.interviewsFrom,
    to: post.interviewsTo,
    drawnAt: entry.drawnAt,
    outcome: outcomeOf(entry),
    state: entry.state,
    answer: answerOf(entry),
    answerBy: entry.answerBy,
    canAnswer: waitsForAnswer(entry, post, now),
    isDone: post.stage === 'completed',
    chanceInWords: chanceInWords(entry.chance),
  };
}
