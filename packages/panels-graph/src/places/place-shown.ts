import { chanceInWords } from '../draws/chance-text.ts';
import type { DrawEntry, Outcome, PlaceAnswer } from '../draws/draw-entry.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { waitsForAnswer } from './place.ts';

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
  readonly answer: PlaceAnswer | null;
  /** May they still say yes or no? */
  readonly canAnswer: boolean;
  /** Were the interviews held? */
  readonly isDone: boolean;
  /** `3 in 20` */
  readonly chanceInWords: string;
}

/** @param today `YYYY-MM-DD`. */
export function placeShown(entry: DrawEntry, post: Recruitment, today: string): PlaceShown {
  return {
    drawId: entry.drawId,
    recruitmentId: post.id,
    post: post.post,
    summary: post.summary,
    organisationId: post.organisationId,
    from: post.interviewsFrom,
    to: post.interviewsTo,
    drawnAt: entry.drawnAt,
    outcome: entry.outcome,
    answer: entry.answer,
    canAnswer: waitsForAnswer(entry, post, today),
    isDone: post.stage === 'completed',
    chanceInWords: chanceInWords(entry.chance),
  };
}
