/** What members of the pool do in one recruitment, in the order it happens (R61). */
type MemberStage = 'job-description' | 'questions' | 'short-listing' | 'interviews' | 'feedback';

/** How members' views count, decided before anyone is asked (R77). */
type Say = 'equal' | 'share' | 'advice';

type PanelWay = 'in-person' | 'online' | 'either';

/**
 * What members are told of a recruitment before they say yes, beside its post, summary and days (R56, R77,
 * R162, R169). Texts may be empty and choices null while it is being written; `missingFacts`
 * says what must be there before members are asked.
 */
export interface Invitation {
  readonly stages: readonly MemberStage[];
  /** What members do, in plain words. */
  readonly doing: string;
  /** All the time it takes, in halves of an hour (R169). */
  readonly hours: number | null;
  /** For each member, in pence; 0 where there is none. */
  readonly rewardPence: number | null;
  /** What is paid back or seen to beside the reward. */
  readonly expenses: string;
  readonly say: Say | null;
  /** Of the whole score, in 100; only with `share`. */
  readonly sharePercent: number | null;
  /** What will change because members took part, and what will not. */
  readonly influence: string;
  readonly way: PanelWay | null;
  readonly where: string;
  /** The recruitment guide: its text, or an https address (R56). */
  readonly guide: string;
  /** Whom to ask, with a phone number or an e-mail. */
  readonly contact: string;
}
