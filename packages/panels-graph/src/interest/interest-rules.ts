import { Problem } from '@freshfaces/graph-kit';
import { missingFacts } from '../recruitments/invitation/invitation-facts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import {
  allAnswered,
  type Interest,
  type InterestAnswer,
  type InterestWindow,
} from './interest.ts';

/** Members are asked once, before any draw, and not before all they must know is written (R56, R162). */
export function mustBeAskable(recruitment: Recruitment): void {
  if (recruitment.stage !== 'planned') {
    throw new Problem('ALREADY_DONE', 'Members were already asked whether they are interested.');
  }
  const missing = missingFacts(recruitment);
  if (missing.length > 0) throw new Problem('BAD_INPUT', missing.join(' '), 'invitation');
}

/** What a member may say now: anything while the window is open; after it only take a yes back. */
export type MayAnswer = 'anything' | 'no-only' | 'nothing';

/** @param today `YYYY-MM-DD` */
export function mayAnswer(
  { stage }: Pick<Recruitment, 'stage'>,
  { closedAt, closesOn }: Pick<InterestWindow, 'closedAt' | 'closesOn'>,
  { answer }: Pick<Interest, 'answer'>,
  today: string,
): MayAnswer {
  if (stage === 'asking' && closedAt === null) return today <= closesOn ? 'anything' : 'nothing';
  return stage === 'asked' && answer === 'yes' ? 'no-only' : 'nothing';
}

/** The window with one answer changed to another. */
export function counted<W extends InterestWindow>(
  window: W,
  before: InterestAnswer | null,
  after: InterestAnswer | null,
): W {
  const step = (which: InterestAnswer) => Number(after === which) - Number(before === which);
  return {
    ...window,
    yes: window.yes + step('yes'),
    no: window.no + step('no'),
    talk: window.talk + step('talk'),
  };
}

/** A day may come later, never earlier than members were told. */
export function mustBeLater(closesOn: string, window: InterestWindow): void {
  if (closesOn > window.closesOn) return;
  throw new Problem(
    'BAD_INPUT',
    'Choose a later day: members were told that they have until then at least.',
    'closesOn',
  );
}

/**
 * Why the time to answer ends now, for everyone to read: needed before the end of its last day where some of
 * those asked have not answered, so that nobody ends it unseen once those they like have; null otherwise.
 * Throws `BAD_INPUT` without one.
 * @param today `YYYY-MM-DD`
 */
export function whyEndedEarly(
  window: InterestWindow,
  reason: string | null,
  today: string,
): string | null {
  if (today > window.closesOn || allAnswered(window)) return null;
  if (reason !== null) return reason;
  throw new Problem(
    'BAD_INPUT',
    'Some of those asked have not answered, and were told that they have longer. Say why you end it now: everyone can read it.',
    'reason',
  );
}
