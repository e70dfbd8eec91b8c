import { busiestTenthShare } from '@freshfaces/panels-graph/measures';
import type { Outcome } from '../play/outcome.ts';
import type { Person } from '../world/people.ts';
import { isClose, isWithinAQuarter, joinerShares, shareOfJoiners } from './joiners.ts';
import { percent, turnsOf } from './words.ts';

/** Someone who was eligible and interested at least this often counts as available. */
export const AVAILABLE_TIMES = 5;

/** One promise, and whether it was kept. */
export interface Bar {
  readonly met: boolean;
  readonly line: string;
}

/** The four promises of Freshfaces over two years, each with what was measured. */
export function bars(outcome: Outcome, people: readonly Person[]): readonly Bar[] {
  return [
    busiestTenth(outcome),
    everyoneIsDrawn(outcome),
    joinersShareAlike(outcome, people),
    coverageIsMet(outcome),
  ];
}

function busiestTenth(outcome: Outcome): Bar {
  const share = busiestTenthShare(turnsOf(outcome)) ?? 1;
  return {
    met: share <= 0.2,
    line: `the busiest tenth holds ${percent(share)} of seats (at most 20 %)`,
  };
}

function everyoneIsDrawn({ entered, drawn }: Outcome): Bar {
  const available = [...entered].filter(([, times]) => times >= AVAILABLE_TIMES);
  const never = available.filter(([id]) => !drawn.has(id));
  return {
    met: never.length === 0,
    line: `${never.length} of ${available.length} available members were never drawn (nobody)`,
  };
}

function joinersShareAlike(outcome: Outcome, people: readonly Person[]): Bar {
  const shares = joinerShares(outcome, people, AVAILABLE_TIMES);
  const share = shareOfJoiners(shares);
  const close = shares.filter(isClose).length;
  return {
    met: isWithinAQuarter(share) && close >= 0.75 * shares.length,
    line:
      `joiners have ${share.toFixed(2)} of a median member’s turns since they joined (0.75 to 1.25); ` +
      `${close} of ${shares.length} alone are within a quarter or one turn (three in four)`,
  };
}

function coverageIsMet({ posts }: Outcome): Bar {
  const missedAtFirst = posts.filter((post) => !post.impossible && !post.metWhenChosen).length;
  const missedLater = posts.reduce((sum, post) => sum + post.missedThoughPossible, 0);
  const onTheDay = posts.filter(({ metOnTheDay }) => metOnTheDay).length;
  return {
    met: missedAtFirst === 0 && missedLater === 0,
    line:
      `coverage was missed ${missedAtFirst + missedLater} times when it could be met (never); ` +
      `on the day ${onTheDay} of ${posts.length} panels were full and met every rule`,
  };
}
