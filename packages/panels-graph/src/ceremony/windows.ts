import { roundAt } from '@freshfaces/fair-draw/beacon';
import type { RevealWithin } from '../draws/draw.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WINDOWS: Readonly<Record<RevealWithin, number>> = {
  'one-minute': MINUTE,
  'one-hour': HOUR,
  'one-day': DAY,
};

/**
 * Without a beacon the deadline decides nothing but when a draw is given up, and it is made as soon as all
 * shares are in: so nobody is hurried.
 */
const LEAST_WITHOUT_BEACON = 2 * HOUR;

/** Between the deadline and the beacon's round, in which every share is published. */
const MARGIN = 15_000;

/** When a draw stops waiting for witnesses' hashes. */
export function gatherUntil(startedAt: string): string {
  return later(startedAt, DAY);
}

/** Until when shares of a draw published now can be revealed. */
export function deadlineFor(now: string, within: RevealWithin, withBeacon: boolean): string {
  const chosen = WINDOWS[within];
  return later(now, withBeacon ? chosen : Math.max(chosen, LEAST_WITHOUT_BEACON));
}

/** The beacon's round for a deadline: the first to come once everyone can have seen every share. */
export function roundFor(deadline: string): number {
  return roundAt(later(deadline, MARGIN));
}

function later(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
