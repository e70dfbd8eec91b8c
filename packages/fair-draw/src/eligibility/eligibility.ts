const DAY_MS = 24 * 60 * 60 * 1000;

/** An instant: ISO 8601 text or milliseconds since 1970-01-01 UTC. */
export type Instant = string | number;

/** A stretch of time, from `start` up to but not including `end`. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** What the hard rules need to know about one person. Ids are opaque. */
export interface CandidateFacts {
  readonly id: string;
  /** Consent to be drawn, given and not withdrawn. */
  readonly consent: boolean;
  readonly trainedRoles: readonly string[];
  readonly busy: readonly Interval[];
  /** Ids of people, posts or organisations this person must not sit with or decide about. */
  readonly conflictsWith: readonly string[];
  /** The most turns they want in the window; absent: no limit of their own. */
  readonly ownLimit?: number | undefined;
  /** Completed and agreed turns in the window. */
  readonly turnsInWindow: number;
  /** When their last completed turn ended; absent: never served. */
  readonly lastServedEnd?: Instant | undefined;
}

/** The hard rules of one draw. */
export interface EligibilityRules {
  readonly role: string;
  readonly sittings: readonly Interval[];
  /** Ids that a panel member must have no conflict with: the post, its organisation, applicants. */
  readonly concerns: readonly string[];
  /** Whole days between the end of a turn and the next draw; 0: none. */
  readonly coolDownDays: number;
}

/** One rule's verdict and the sentence that answers "why not me?". */
export interface Verdict {
  readonly rule: string;
  readonly passes: boolean;
  readonly sentence: string;
}

export function mustHaveConsent({ consent }: CandidateFacts): Verdict {
  return verdict('mustHaveConsent', consent, {
    pass: 'You have agreed to be drawn.',
    fail: 'You have not agreed to be drawn, or you withdrew your agreement.',
  });
}

export function mustBeTrainedForRole(
  { trainedRoles }: CandidateFacts,
  { role }: EligibilityRules,
): Verdict {
  return verdict('mustBeTrainedForRole', trainedRoles.includes(role), {
    pass: `You are trained for this role (${role}).`,
    fail: `You are not yet trained for this role (${role}).`,
  });
}

export function mustBeAvailable({ busy }: CandidateFacts, { sittings }: EligibilityRules): Verdict {
  const clash = sittings.some((sitting) => busy.some((other) => overlaps(sitting, other)));
  return verdict('mustBeAvailable', !clash, {
    pass: 'You are free on all the dates.',
    fail: 'You are busy on at least one of the dates.',
  });
}

export function mustHaveNoConflictOfInterest(
  { conflictsWith }: CandidateFacts,
  { concerns }: EligibilityRules,
): Verdict {
  const conflict = conflictsWith.some((id) => concerns.includes(id));
  return verdict('mustHaveNoConflictOfInterest', !conflict, {
    pass: 'You have no conflict of interest with this post.',
    fail: 'You have a conflict of interest with this post.',
  });
}

export function mustBeWithinOwnLimit({ ownLimit, turnsInWindow }: CandidateFacts): Verdict {
  return verdict('mustBeWithinOwnLimit', ownLimit === undefined || turnsInWindow < ownLimit, {
    pass: 'You are below the limit you set for yourself.',
    fail: `You have reached the limit you set for yourself (${ownLimit} turns).`,
  });
}

export function mustBePastCoolDown(
  { lastServedEnd }: CandidateFacts,
  { coolDownDays }: EligibilityRules,
  now: Instant,
): Verdict {
  const ready = lastServedEnd === undefined ? -Infinity : ms(lastServedEnd) + coolDownDays * DAY_MS;
  return verdict('mustBePastCoolDown', ms(now) >= ready, {
    pass: 'Enough time has passed since your last turn.',
    fail: `You served recently: everyone rests ${coolDownDays} days between turns.`,
  });
}

/**
 * Every hard rule with its verdict, always in the same order (DESIGN.md §2 stage 1).
 * Throws `RangeError` for an instant that is not a date.
 */
export function explain(facts: CandidateFacts, rules: EligibilityRules, now: Instant): Verdict[] {
  return [
    mustHaveConsent(facts),
    mustBeTrainedForRole(facts, rules),
    mustBeAvailable(facts, rules),
    mustHaveNoConflictOfInterest(facts, rules),
    mustBeWithinOwnLimit(facts),
    mustBePastCoolDown(facts, rules, now),
  ];
}

/** True when every hard rule passes. */
export function isEligible(facts: CandidateFacts, rules: EligibilityRules, now: Instant): boolean {
  return explain(facts, rules, now).every(({ passes }) => passes);
}

function verdict(rule: string, passes: boolean, words: { pass: string; fail: string }): Verdict {
  return { rule, passes, sentence: passes ? words.pass : words.fail };
}

function overlaps(a: Interval, b: Interval): boolean {
  return ms(a.start) < ms(b.end) && ms(b.start) < ms(a.end);
}

function ms(instant: Instant): number {
  const value = typeof instant === 'number' ? instant : Date.parse(instant);
  if (Number.isNaN(value)) throw new RangeError(`Not a date: ${instant}`);
  return value;
}
