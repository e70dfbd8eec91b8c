/** What one way made of the whole stream of posts. */
export interface Outcome {
  readonly way: string;
  /** The days on which each person completed a turn, as the product counted them; everyone included. */
  readonly served: ReadonlyMap<string, readonly string[]>;
  /** How often each person was given a place. */
  readonly drawn: ReadonlyMap<string, number>;
  /** How often each person could have been: eligible and interested when a panel was chosen. */
  readonly entered: ReadonlyMap<string, number>;
  readonly posts: readonly PostOutcome[];
  /** Times nobody was left in a drawn order, so that members were asked again. */
  readonly askedAgain: number;
}

export interface PostOutcome {
  readonly id: string;
  /** The recruiter went without a rule, since nobody could have met all of them. */
  readonly relaxed: boolean;
  /** No panel at all was possible. */
  readonly impossible: boolean;
  /** Chosen, the panel met every rule that it was chosen by. */
  readonly metWhenChosen: boolean;
  /** So it did on the day, with every seat taken. */
  readonly metOnTheDay: boolean;
  /** Times a replacement missed a rule though someone who could come would have kept them all. */
  readonly missedThoughPossible: number;
  readonly no: number;
  readonly silent: number;
  readonly droppedOut: number;
  /** On the panel on the day, and of those how many were lent by another organisation. */
  readonly sat: number;
  readonly lent: number;
}
