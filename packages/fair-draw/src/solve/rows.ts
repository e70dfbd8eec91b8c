import type { Composition } from '../types.ts';

/** A panel and the tickets that lead to it: for each seat the class (or type) that it goes to. */
export interface SeatedRow {
  readonly seats: readonly number[];
  readonly tickets: bigint;
}

/** Tickets handed out, and those still to be. */
export interface Leftover {
  /** Seat-tickets per class, not necessarily whole. */
  readonly seats: readonly number[];
  readonly tickets: bigint;
}

/** The seats of a composition, in order: `[2, 0, 1]` is seats 0, 0 and 2. */
export function seatsOf(composition: Composition): number[] {
  return composition.flatMap((count, c) => Array.from({ length: count }, () => c));
}

/** How many seats go to each of `classes` classes. */
export function compositionOf(seats: readonly number[], classes: number): Composition {
  const counts = Array.from<number>({ length: classes }).fill(0);
  for (const c of seats) counts[c] = (counts[c] ?? 0) + 1;
  return counts;
}

/** Seat-tickets per class. */
export function seatTicketsOf(rows: readonly SeatedRow[], classes: number): bigint[] {
  const sums = Array.from<bigint>({ length: classes }).fill(0n);
  for (const { seats, tickets } of rows) {
    for (const c of seats) sums[c] = (sums[c] ?? 0n) + tickets;
  }
  return sums;
}

export function ticketsOf(rows: readonly SeatedRow[]): bigint {
  return rows.reduce((sum, { tickets }) => sum + tickets, 0n);
}

export function sumOver(members: readonly number[], values: readonly bigint[]): bigint {
  return members.reduce((sum, c) => sum + (values[c] ?? 0n), 0n);
}
