import type { OpportunityState, Way } from './opportunity.ts';

export type YesNo = 'yes' | 'no';

/** Who gave an answer: the member signed in, the member by a personal link, or their lead for them. */
export type AnsweredBy = 'self' | 'link' | 'lead';

/**
 * - `asked`: may still go, or was never in the lot;
 * - `placed`: goes; - `not-placed`: said yes and stands in the order of the lot;
 * - `released`: had a place and gave it back.
 */
type AskState = 'asked' | 'placed' | 'not-placed' | 'released';

/** One member asked about one opportunity. Silence is neutral: no answer is none. */
export interface Ask {
  /** `opportunityId:memberId` */
  readonly id: string;
  readonly opportunityId: string;
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly askedAt: string;
  /** The last day of what they are asked about; retention counts from it. */
  readonly lastDay: string;
  readonly answer: YesNo | null;
  /** The way they chose with a yes. */
  readonly way: Way | null;
  readonly answeredAt: string | null;
  readonly by: AnsweredBy | null;
  readonly state: AskState;
  /** Have they been written to? */
  readonly told: boolean;
  /** Their place in the order of the lot, 1 for the first, and the turns they had then. */
  readonly order: number | null;
  readonly turns: number | null;
  /** Null until the host recorded who took part. */
  readonly tookPart: boolean | null;
}

export function askId(opportunityId: string, memberId: string): string {
  return `${opportunityId}:${memberId}`;
}

/** What a member may answer: until `answerBy` a change of mind; after it only that they can't come. */
export type MayAnswer = 'yes-or-no' | 'no-only' | 'nothing';

/** @param today `YYYY-MM-DD` */
export function mayAnswer(
  opportunity: { state: OpportunityState; answerBy: string; to: string },
  ask: Pick<Ask, 'state' | 'answer'>,
  today: string,
): MayAnswer {
  const { state, answerBy, to } = opportunity;
  if (state === 'OPEN') return today <= answerBy ? 'yes-or-no' : 'nothing';
  const isIn = ask.state === 'placed' || (ask.state === 'not-placed' && ask.answer === 'yes');
  return state === 'PLACED' && isIn && today <= to ? 'no-only' : 'nothing';
}
