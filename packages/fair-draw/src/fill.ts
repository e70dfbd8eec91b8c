import type { Abstraction } from './abstraction.ts';
import type { Limits } from './limits.ts';
import type { System } from './system.ts';

/** A panel over types: the type of each seat, with the tickets that lead to it. */
export interface Filled {
  readonly seats: readonly number[];
  readonly tickets: bigint;
}

/** A ticket row over classes. */
export interface ClassRow {
  readonly composition: readonly number[];
  readonly tickets: bigint;
}

/**
 * Seats types in the rows of a coarser lottery so that type t gets exactly `targets[t]` seat-tickets
 * (Σ over each class equals its seat-tickets). Seats whoever has the largest share still to come and
 * breaks no limit; where everyone left breaks one, the panel breaks it: see `mendRows`.
 */
export function fillRows(
  { sizes }: System,
  { classes }: Abstraction,
  limits: Limits,
  rows: readonly ClassRow[],
  targets: readonly bigint[],
): Filled[] {
  const left = [...targets];
  const filled: Filled[] = [];
  for (const { composition, tickets } of rows) {
    for (let rest = tickets; rest > 0n; ) {
      const seats = seat(composition, classes, left, sizes, limits);
      const step = longestStep(seats, left, rest);
      for (const t of seats) left[t] = (left[t] ?? 0n) - step;
      filled.push({ seats, tickets: step });
      rest -= step;
    }
  }
  return filled;
}

/** Seats the classes of a row, fewest choices first, each time the type with most still to come. */
function seat(
  composition: readonly number[],
  classes: readonly (readonly number[])[],
  left: readonly bigint[],
  sizes: readonly number[],
  limits: Limits,
): number[] {
  const seats: number[] = [];
  const wanted = composition.flatMap((count, c) =>
    count > 0 ? [{ count, types: (classes[c] ?? []).filter((t) => (left[t] ?? 0n) > 0n) }] : [],
  );
  wanted.sort((a, b) => a.types.length - b.types.length);
  for (const { count, types } of wanted) {
    for (let n = 0; n < count; n += 1) {
      const ranked = types
        .map((t) => {
          const taken = BigInt(seats.filter((seated) => seated === t).length);
          const rest = (left[t] ?? 0n) / (taken + 1n);
          return { t, share: Number(rest) / (sizes[t] ?? 1) };
        })
        .filter(({ share }) => share > 0)
        .sort((a, b) => b.share - a.share);
      const before = limits.crowding(seats);
      const clean = ranked.find(({ t }) => limits.crowding([...seats, t]) === before);
      const chosen = clean ?? ranked[0];
      if (!chosen) throw new Error('A class has fewer seats to give than its row needs');
      seats.push(chosen.t);
    }
  }
  return seats;
}

function longestStep(seats: readonly number[], left: readonly bigint[], rest: bigint): bigint {
  const counts = new Map<number, bigint>();
  for (const t of seats) counts.set(t, (counts.get(t) ?? 0n) + 1n);
  let step = rest;
  for (const [t, count] of counts) {
    const most = (left[t] ?? 0n) / count;
    if (most < step) step = most;
  }
  return step;
}
