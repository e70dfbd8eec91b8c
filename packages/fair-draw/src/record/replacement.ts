import { taggedHash } from '../hash.ts';
import { missedSeats } from '../solve/missed-seats.ts';
import type { Opening } from './opening.ts';
import type { DrawRecord, Replacement } from './record.ts';

/** Someone leaves the panel; leaves, counted from 0. */
export interface DropOut {
  readonly left: number;
  /** People outside the panel who can't come in, now or later. */
  readonly unavailable: readonly number[];
}

/**
 * Who comes in for a drop-out: of those who are neither on the panel nor gone, the first in the seed's order
 * with whom the panel misses its quotas and caps by the fewest seats; so the first who keeps them all, if
 * anyone does. Throws `RangeError` when `left` has no seat, or someone
 * `unavailable` has one or does not exist.
 */
export function replacementFor(
  record: DrawRecord,
  opening: Opening,
  { left, unavailable }: DropOut,
): Replacement {
  const { panel, gone } = panelNow(record);
  if (!panel.has(left)) throw new RangeError('Only someone on the panel can leave it');
  const leaves = record.committed.leaves.length;
  if (unavailable.some((leaf) => panel.has(leaf) || !(leaf >= 0 && leaf < leaves))) {
    throw new RangeError('Only someone outside the panel can be unavailable to join it');
  }
  panel.delete(left);
  for (const leaf of [left, ...unavailable]) gone.add(leaf);

  let best: { joined: number; missed: number } | undefined;
  for (const leaf of record.result.order) {
    if (panel.has(leaf) || gone.has(leaf)) continue;
    const missed = missedSeats(record.committed, opening, [...panel, leaf]);
    if (best === undefined || missed < best.missed) best = { joined: leaf, missed };
    if (missed === 0) break;
  }
  const entry = {
    left,
    unavailable: [...new Set(unavailable)].sort((a, b) => a - b),
    joined: best?.joined ?? null,
  };
  const before = record.replacements.at(-1)?.digest ?? record.seed;
  return { ...entry, digest: taggedHash('replacement', before, entry) };
}

/** The record with one more drop-out and who came in. */
export function withReplacement(
  record: DrawRecord,
  opening: Opening,
  dropOut: DropOut,
): DrawRecord {
  return {
    ...record,
    replacements: [...record.replacements, replacementFor(record, opening, dropOut)],
  };
}

/** Who is on the panel after every replacement so far, and who can't come (back). */
export function panelNow(record: DrawRecord): { panel: Set<number>; gone: Set<number> } {
  const panel = new Set(record.result.panel);
  const gone = new Set<number>();
  for (const { left, unavailable, joined } of record.replacements) {
    panel.delete(left);
    for (const leaf of [left, ...unavailable]) gone.add(leaf);
    if (joined !== null) panel.add(joined);
  }
  return { panel, gone };
}
