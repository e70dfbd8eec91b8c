import { timeOfRound } from '@freshfaces/fair-draw/beacon';
import type { Draw } from '../draws/draw.ts';
import { allGiven, type DrawShare, missingOf, nameOf } from './draw-share.ts';

/** What is to be done with a draw now. */
export type NextMove =
  | { readonly do: 'close-gathering' | 'close' | 'pick' }
  /** `reason` is public. */
  | { readonly do: 'abandon'; readonly reason: string };

/**
 * What the clock and the shares ask for; null where the draw waits. With a beacon, shares must be public
 * before its round comes: a draw that missed that moment is given up, for whoever published later could
 * have chosen among the results.
 */
export function nextMove(draw: Draw, shares: readonly DrawShare[], now: string): NextMove | null {
  if (draw.state === 'gathering') {
    const over = draw.gatherUntil !== null && now > draw.gatherUntil;
    return over || allGiven(shares) ? { do: 'close-gathering' } : null;
  }
  if (draw.state === 'closing') {
    return draw.beaconRound !== null && now >= timeOfRound(draw.beaconRound)
      ? { do: 'pick' }
      : null;
  }
  if (draw.state !== 'committed' || draw.deadline === null) return null;
  const missing = missingOf(shares);
  const isLate = now > draw.deadline;
  if (draw.beaconRound === null) {
    if (missing.length === 0) return { do: 'pick' };
    return isLate ? { do: 'abandon', reason: withheldBy(missing) } : null;
  }
  if (now >= timeOfRound(draw.beaconRound)) return { do: 'abandon', reason: TOO_LATE };
  return isLate || missing.length === 0 ? { do: 'close' } : null;
}

const TOO_LATE =
  'The server did not publish the shares before the public beacon spoke, so nobody was drawn.';

function withheldBy(missing: readonly DrawShare[]): string {
  const names = new Intl.ListFormat('en-GB').format(missing.map(nameOf));
  return missing.length === 1
    ? `The share of ${names} was not revealed before the deadline, so nobody was drawn.`
    : `The shares of ${names} were not revealed before the deadline, so nobody was drawn.`;
}
