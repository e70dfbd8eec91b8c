import type { System } from './system.ts';

/** Measures panels given as the type of each seat; quick, because it is asked very often. */
export interface Limits {
  /** By how many people a panel breaks its constraints and the sizes of its types; 0: feasible. */
  readonly excess: (seats: readonly number[]) => number;
  /** As `excess`, for a panel with seats still empty: minimums don't count yet. */
  readonly crowding: (seats: readonly number[]) => number;
  /** The maximums a panel breaks, and the types it seats more often than they have members. */
  readonly broken: (seats: readonly number[]) => { constraints: number[]; types: number[] };
}

export function createLimits({ sizes, constraints }: System): Limits {
  const lying: number[][] = sizes.map(() => []);
  for (const [index, { members }] of constraints.entries()) {
    for (const t of members) lying[t]?.push(index);
  }
  const min = constraints.map((constraint) => constraint.min);
  const max = constraints.map((constraint) => constraint.max);
  const allMinimums = min.reduce((sum, least) => sum + least, 0);
  const seated = new Int32Array(constraints.length);
  const ofType = new Int32Array(sizes.length);

  function add(t: number, by: 1 | -1): void {
    ofType[t] = (ofType[t] ?? 0) + by;
    for (const index of lying[t] ?? []) seated[index] = (seated[index] ?? 0) + by;
  }

  function measure(seats: readonly number[]): { over: number; met: number } {
    let [over, met] = [0, 0];
    for (const t of seats) {
      add(t, 1);
      if ((ofType[t] ?? 0) > (sizes[t] ?? 0)) over += 1;
      for (const index of lying[t] ?? []) {
        if ((seated[index] ?? 0) <= (min[index] ?? 0)) met += 1;
        if ((seated[index] ?? 0) > (max[index] ?? 0)) over += 1;
      }
    }
    for (const t of seats) add(t, -1);
    return { over, met };
  }

  return {
    excess(seats) {
      const { over, met } = measure(seats);
      return over + allMinimums - met;
    },
    crowding: (seats) => measure(seats).over,
    broken(seats) {
      for (const t of seats) add(t, 1);
      const full = seats.flatMap((t) =>
        (lying[t] ?? []).filter((index) => (seated[index] ?? 0) > (max[index] ?? 0)),
      );
      const types = seats.filter((t) => (ofType[t] ?? 0) > (sizes[t] ?? 0));
      for (const t of seats) add(t, -1);
      return { constraints: [...new Set(full)], types: [...new Set(types)] };
    },
  };
}
