import type { Abstraction } from './abstraction.ts';
import type { Limits } from './limits.ts';
import { compositionOf, type SeatedRow } from './rows.ts';
import type { System } from './system.ts';

/** How many tickets are still to be seated, per class and per number of its seats on a panel. */
type ToCome = readonly Map<number, bigint>[];

/** A type that could take a seat of a class: its seat-tickets left, and the most that could be used. */
interface Choice {
  readonly t: number;
  readonly left: bigint;
  readonly room: bigint;
  /** The most members that one panel of this row can seat. */
  readonly most: number;
}

/**
 * Seats types in the rows of a coarser lottery so that type t gets exactly `targets[t]` seat-tickets
 * (Σ over each class equals its seat-tickets). Seats whoever is most pressed (seat-tickets left ÷ those
 * still possible) and stops each step before anyone has more left than is still possible, so no
 * type is ever seated more often than it has members. Clashes of groups are avoided where another
 * choice is at hand; where none is, the panel breaks a limit: see `mend`.
 */
export function fillRows(
  { sizes }: System,
  { classes }: Abstraction,
  limits: Limits,
  rows: readonly SeatedRow[],
  targets: readonly bigint[],
): SeatedRow[] {
  const left = [...targets];
  const toCome: ToCome = classes.map(() => new Map<number, bigint>());
  const table = rows.map(({ seats, tickets }) => ({
    composition: compositionOf(seats, classes.length),
    tickets,
  }));
  for (const { composition, tickets } of table) add(toCome, composition, tickets);
  const filled: SeatedRow[] = [];
  for (const { composition, tickets } of table) {
    for (let rest = tickets; rest > 0n; ) {
      const choices = composition.map((count, c) =>
        count > 0 ? choicesOf(classes[c] ?? [], count, left, sizes, toCome[c]) : [],
      );
      const seats = seat(composition, choices, limits);
      const step = longestStep(seats, choices, rest);
      for (const t of seats) left[t] = (left[t] ?? 0n) - step;
      add(toCome, composition, -step);
      filled.push({ seats, tickets: step });
      rest -= step;
    }
  }
  return filled;
}

function add(toCome: ToCome, composition: readonly number[], tickets: bigint): void {
  for (const [c, count] of composition.entries()) {
    if (count > 0) toCome[c]?.set(count, (toCome[c].get(count) ?? 0n) + tickets);
  }
}

function choicesOf(
  types: readonly number[],
  count: number,
  left: readonly bigint[],
  sizes: readonly number[],
  toCome: ReadonlyMap<number, bigint> | undefined,
): Choice[] {
  return types.flatMap((t) => {
    const size = sizes[t] ?? 0;
    if ((left[t] ?? 0n) <= 0n) return [];
    let room = 0n;
    for (const [seats, tickets] of toCome ?? []) room += BigInt(Math.min(seats, size)) * tickets;
    return [{ t, left: left[t] ?? 0n, room, most: Math.min(count, size) }];
  });
}

/** Seats the classes of a row, fewest choices first; each class seats the most pressed types. */
function seat(
  composition: readonly number[],
  choices: readonly (readonly Choice[])[],
  limits: Limits,
): number[] {
  const seats: number[] = [];
  const wanted = composition.flatMap((count, c) =>
    count > 0 ? [{ count, choices: choices[c] ?? [] }] : [],
  );
  wanted.sort((a, b) => a.choices.length - b.choices.length);
  for (const { count, choices } of wanted) {
    const ranked = choices
      .flatMap(({ t, left, room, most }) =>
        Array.from({ length: most }, (_, taken) => ({
          t,
          possible: left > BigInt(taken),
          press: left >= room ? 2 : (Number(left) * (1 - taken / most)) / Number(room),
        })),
      )
      .filter(({ possible }) => possible)
      .sort((a, b) => b.press - a.press);
    for (let n = 0; n < count; n += 1) {
      const before = limits.crowding(seats);
      const clean = ranked.findIndex(({ t }) => limits.crowding([...seats, t]) === before);
      const [chosen] = ranked.splice(Math.max(clean, 0), 1);
      seats.push(chosen?.t ?? oneTooMany(choices, seats));
    }
  }
  return seats;
}

/** Whoever still has most left, though all their members are seated already. */
function oneTooMany(choices: readonly Choice[], seats: readonly number[]): number {
  const rest = ({ t, left }: Choice) => left / BigInt(1 + seats.filter((u) => u === t).length);
  const [first, ...others] = choices;
  if (!first) throw new Error('A class has fewer seats to give than its row needs');
  return others.reduce((best, choice) => (rest(choice) > rest(best) ? choice : best), first).t;
}

/** As many tickets as the seated have left, and as leave nobody with more than is still possible. */
function longestStep(
  seats: readonly number[],
  choices: readonly (readonly Choice[])[],
  rest: bigint,
): bigint {
  const counts = new Map<number, number>();
  for (const t of seats) counts.set(t, (counts.get(t) ?? 0) + 1);
  let step = rest;
  for (const { t, left, room, most } of choices.flat()) {
    const taken = counts.get(t) ?? 0;
    if (taken > 0) step = least(step, left / BigInt(taken));
    if (taken < most && room > left) step = least(step, (room - left) / BigInt(most - taken));
  }
  return step > 0n ? step : 1n;
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
