/** What a member says to a recruitment: to be in its draw, not to be, or to talk first (R55). */
export type InterestAnswer = 'yes' | 'no' | 'talk';

/** Who gave an answer: the member signed in, the member by a personal link, or their lead for them. */
export type AnsweredBy = 'self' | 'link' | 'lead';

/** That they are asked, that what they said yes to has changed, or that there is more time. */
export const TO_TELL = ['asked', 'changed', 'extended'] as const;
export type ToTell = (typeof TO_TELL)[number];

/** One member told of one recruitment in one round. Silence is neutral: no answer is none. */
export interface Interest {
  /** `recruitmentId:round:memberId` */
  readonly id: string;
  /** `recruitmentId:round` */
  readonly windowId: string;
  readonly recruitmentId: string;
  readonly memberId: string;
  readonly homeOrganisationId: string;
  readonly askedAt: string;
  /** The last day of the interviews; retention counts from it. */
  readonly lastDay: string;
  /** What they are still to be told; null once they were written to. */
  readonly toTell: ToTell | null;
  readonly answer: InterestAnswer | null;
  readonly answeredAt: string | null;
  readonly by: AnsweredBy | null;
  /** Said “not this one”: a later round does not ask them again. */
  readonly notAgain: boolean;
  /** When someone had talked with them; null while nobody did, or where they did not ask to. */
  readonly talkedAt: string | null;
}

/**
 * The time in which members can say whether they are interested. `round` is 1 the first time; a later round
 * is asked when reserves ran out. The counts follow the answers, so that an answer and the end of the
 * window always meet in one document.
 */
export interface InterestWindow {
  /** `recruitmentId:round` */
  readonly id: string;
  readonly recruitmentId: string;
  readonly organisationId: string;
  readonly round: number;
  readonly openedAt: string;
  readonly openedBy: string;
  /** The last day for answers, `YYYY-MM-DD`. */
  readonly closesOn: string;
  readonly closedAt: string | null;
  /** Why members were asked again; null in the first round. */
  readonly reason: string | null;
  readonly asked: number;
  readonly yes: number;
  readonly no: number;
  readonly talk: number;
  /** Is there someone who is still to be written to? */
  readonly untold: boolean;
  /** Each time it was ended before its last day though some had not answered, the oldest first. */
  readonly endedEarly?: readonly EarlyEnd[];
}

/** Someone ended the time to answer early, with a public reason. */
interface EarlyEnd {
  /** UTC. */
  readonly at: string;
  readonly personId: string;
  readonly reason: string;
}

export function windowId(recruitmentId: string, round: number): string {
  return `${recruitmentId}:${round}`;
}

export function interestId(window: Pick<InterestWindow, 'id'>, memberId: string): string {
  return `${window.id}:${memberId}`;
}

/** Has everyone who was told answered? A wish to talk is still open. */
export function allAnswered({ asked, yes, no }: InterestWindow): boolean {
  return yes + no === asked;
}
