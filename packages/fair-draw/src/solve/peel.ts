import type { Highs } from 'highs';
import type { Composition } from '../types.ts';
import type { Control } from './control.ts';
import { createPicker, type Face, faceOf, oddsOf, type Rest, varied } from './face.ts';
import {
  type Leftover,
  type SeatedRow,
  seatsOf,
  seatTicketsOf,
  sumOver,
  ticketsOf,
} from './rows.ts';
import type { System } from './system.ts';

/** Rows taken off a target one by one, and what is left of it. */
export interface Peeled {
  readonly rows: readonly SeatedRow[];
  readonly leftover: Leftover;
}

/** A rest of one ticket in this many is too small to matter. */
export const NEGLIGIBLE = 10n ** 10n;

/** How often to take back the last rows (2, 4, 8 …) and try others, where none is left to take off. */
const MOST_ATTEMPTS = 5;

/** Where a step would be less than a ticket, every ticket becomes this many, up to a limit. */
const FINER = 2520n;
const FINEST_TOTAL = 10n ** 72n;

/**
 * Takes feasible compositions off `target` (seat-tickets per class, of `total` tickets), each for as
 * many whole tickets as leave a rest that meets every constraint on average. Compositions follow the
 * rest's average to within one seat, most certain seats first, so the rest shrinks by a fifth or so
 * each time, however many classes there are. `noise` is by how many tickets the target may be off, 0
 * when exact. Stops when nothing or a negligible rest is left, when no composition lies on the rest's
 * face (see `mend`), or when time is up.
 */
export async function peel(
  highs: Highs,
  system: System,
  target: readonly bigint[],
  total: bigint,
  noise: bigint,
  control: Control,
): Promise<Peeled> {
  let rest: Rest = { seats: [...target], tickets: total };
  let rows: SeatedRow[] = [];
  let all = total;
  let attempts = 0;
  const picker = createPicker(highs, system);
  try {
    while (rest.tickets * NEGLIGIBLE > all && !control.outOfTime()) {
      const done = Math.log(Number(all) / Number(rest.tickets)) / Math.log(Number(NEGLIGIBLE));
      await control.pause('lottery', 0.5 + 0.4 * done);
      const face = faceOf(system, rest, noise);
      const composition = picker.pick(face, varied(oddsOf(face, rest), attempts));
      if (!composition) {
        attempts += 1;
        if (attempts > MOST_ATTEMPTS || rows.length === 0) break;
        const back = rows.splice(-(2 ** attempts));
        rest = putBack(rest, back);
        continue;
      }
      const step = longestStep(rest, face, composition);
      if (step >= 1n) {
        rows.push({ seats: seatsOf(composition), tickets: step });
        rest = {
          seats: rest.seats.map((value, c) => value - step * BigInt(composition[c] ?? 0)),
          tickets: rest.tickets - step,
        };
      } else {
        if (noise > 0n || all * FINER > FINEST_TOTAL) break;
        rows = rows.map((row) => ({ ...row, tickets: row.tickets * FINER }));
        rest = {
          seats: rest.seats.map((value) => value * FINER),
          tickets: rest.tickets * FINER,
        };
        all *= FINER;
      }
    }
    return { rows, leftover: { seats: rest.seats.map(Number), tickets: rest.tickets } };
  } finally {
    picker.dispose();
  }
}

function putBack({ seats, tickets }: Rest, rows: readonly SeatedRow[]): Rest {
  const back = seatTicketsOf(rows, seats.length);
  return {
    seats: seats.map((value, c) => value + (back[c] ?? 0n)),
    tickets: tickets + ticketsOf(rows),
  };
}

/** The most whole tickets this composition can have and leave the rest within its bounds. */
function longestStep(
  { seats, tickets }: Rest,
  { lower, upper, constraints }: Face,
  composition: Composition,
): bigint {
  let step = tickets;
  const keepWithin = (count: number, load: bigint, min: number, max: number) => {
    if (min === max) return;
    const bounds = [
      { off: count - min, room: load - BigInt(min) * tickets },
      { off: max - count, room: BigInt(max) * tickets - load },
    ];
    for (const { off, room } of bounds) {
      if (off > 0 && room < step * BigInt(off)) step = room / BigInt(off);
    }
  };
  for (const [c, count] of composition.entries()) {
    keepWithin(count, seats[c] ?? 0n, lower[c] ?? 0, upper[c] ?? 0);
  }
  for (const { members, min, max } of constraints) {
    const count = members.reduce((sum, c) => sum + (composition[c] ?? 0), 0);
    keepWithin(count, sumOver(members, seats), min, max);
  }
  return step;
}
