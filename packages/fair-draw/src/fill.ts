import type { Abstraction } from './abstraction.ts';
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

/** Either every row seated with types, or the constraints and types that a finer view must respect. */
export type Filling =
  | { readonly done: true; readonly rows: readonly Filled[] }
  | {
      readonly done: false;
      readonly constraints: readonly number[];
      readonly types: readonly number[];
    };

interface Draft {
  seats: number[];
  tickets: bigint;
}

/**
 * Seats types in the rows of a coarser lottery so that type t gets exactly `targets[t]` seat-tickets
 * (Σ over each class equals its seat-tickets) and no panel breaks a constraint the classes overlooked.
 * Seats whoever has the largest share still to come; what can't be seated cleanly at the end is
 * exchanged with other rows.
 */
export function fillRows(
  full: System,
  { classes }: Abstraction,
  overlooked: readonly number[],
  rows: readonly ClassRow[],
  targets: readonly bigint[],
): Filling {
  const limits = createLimits(full, overlooked);
  const left = [...targets];
  const filled: Draft[] = [];
  const classOf = new Map(classes.flatMap((types, c) => types.map((t) => [t, c] as const)));
  for (const { composition, tickets } of rows) {
    for (let rest = tickets; rest > 0n; ) {
      const seats = seat(composition, classes, left, full.sizes, limits);
      const step = longestStep(seats, left, rest);
      for (const t of seats) left[t] = (left[t] ?? 0n) - step;
      filled.push({ seats, tickets: step });
      rest -= step;
    }
  }
  const stuck = repair(filled, limits, classOf);
  if (!stuck) return { done: true, rows: filled };
  return { done: false, ...limits.broken(stuck.seats) };
}

interface Limits {
  /** How many limits a panel breaks, counted by how far. */
  readonly excess: (seats: readonly number[]) => number;
  readonly broken: (seats: readonly number[]) => { constraints: number[]; types: number[] };
}

function createLimits(full: System, overlooked: readonly number[]): Limits {
  const lying: number[][] = full.sizes.map(() => []);
  for (const index of overlooked) {
    for (const t of full.constraints[index]?.members ?? []) lying[t]?.push(index);
  }
  const maxOf = (index: number) => full.constraints[index]?.max ?? 0;
  const count = (seats: readonly number[]) => {
    const inGroup = new Map<number, number>();
    const ofType = new Map<number, number>();
    for (const t of seats) {
      ofType.set(t, (ofType.get(t) ?? 0) + 1);
      for (const index of lying[t] ?? []) inGroup.set(index, (inGroup.get(index) ?? 0) + 1);
    }
    return {
      groups: [...inGroup].filter(([index, seated]) => seated > maxOf(index)),
      types: [...ofType].filter(([t, seated]) => seated > (full.sizes[t] ?? 0)),
    };
  };
  return {
    excess(seats) {
      const { groups, types } = count(seats);
      return (
        groups.reduce((sum, [index, seated]) => sum + seated - maxOf(index), 0) +
        types.reduce((sum, [t, seated]) => sum + seated - (full.sizes[t] ?? 0), 0)
      );
    },
    broken(seats) {
      const { groups, types } = count(seats);
      return { constraints: groups.map(([index]) => index), types: types.map(([t]) => t) };
    },
  };
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
      const before = limits.excess(seats);
      const clean = ranked.find(({ t }) => limits.excess([...seats, t]) === before);
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

/** Exchanges seats of one class between rows until no row breaks a limit; a row that can't be helped. */
function repair(
  rows: Draft[],
  limits: Limits,
  classOf: ReadonlyMap<number, number>,
): Draft | undefined {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    while (row && limits.excess(row.seats) > 0) {
      if (!exchange(row, rows, limits, classOf)) return row;
    }
  }
  return undefined;
}

function exchange(
  row: Draft,
  rows: Draft[],
  limits: Limits,
  classOf: ReadonlyMap<number, number>,
): boolean {
  const before = limits.excess(row.seats);
  for (const [mine, t] of row.seats.entries()) {
    for (const other of rows) {
      if (other === row || limits.excess(other.seats) > 0) continue;
      for (const [theirs, u] of other.seats.entries()) {
        if (u === t || classOf.get(u) !== classOf.get(t)) continue;
        const ours = row.seats.with(mine, u);
        const others = other.seats.with(theirs, t);
        if (limits.excess(ours) >= before || limits.excess(others) > 0) continue;
        swap(row, other, ours, others, rows);
        return true;
      }
    }
  }
  return false;
}

/** Exchanges for as many tickets as both rows have; what is left of either stays a row of its own. */
function swap(row: Draft, other: Draft, ours: number[], others: number[], rows: Draft[]): void {
  const step = row.tickets < other.tickets ? row.tickets : other.tickets;
  if (row.tickets > step) rows.push({ seats: row.seats, tickets: row.tickets - step });
  if (other.tickets > step) rows.push({ seats: other.seats, tickets: other.tickets - step });
  Object.assign(row, { seats: ours, tickets: step });
  Object.assign(other, { seats: others, tickets: step });
}
