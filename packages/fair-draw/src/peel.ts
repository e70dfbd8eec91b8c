import type { Highs, Model } from 'highs';
import { searchHeaviest } from './bounded-search.ts';
import type { Control } from './control.ts';
import { FEW_SEATS } from './oracle.ts';
import {
  type Leftover,
  type SeatedRow,
  seatsOf,
  seatTicketsOf,
  sumOver,
  ticketsOf,
} from './rows.ts';
import { createProblem, solve, sumRow } from './solver.ts';
import { isFeasible, type System } from './system.ts';
import type { Composition } from './types.ts';

/** Rows taken off a target one by one, and what is left of it. */
export interface Peeled {
  readonly rows: readonly SeatedRow[];
  readonly leftover: Leftover;
}

/** What is still to be handed out: seat-tickets per class, and tickets. */
interface Rest {
  readonly seats: readonly bigint[];
  readonly tickets: bigint;
}

/** Bounds that keep a composition on the face that the rest lies on. */
interface Face {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly constraints: System['constraints'];
}

const SEARCH_STEPS = 2_000;

/** A rest of one ticket in this many is too small to matter. */
export const NEGLIGIBLE = 10n ** 10n;

/** How often to take back the last rows (2, 4, 8 …) and try others, where none is left to take off. */
const MOST_ATTEMPTS = 5;
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

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

/** Other weights of the same kind for each attempt, so that it does not end where the last one did. */
function varied(weights: readonly number[], attempt: number): readonly number[] {
  if (attempt === 0) return weights;
  return weights.map((weight, c) => weight + 3 * (((c + 1) * attempt * GOLDEN_RATIO) % 1));
}

function faceOf({ constraints }: System, { seats, tickets }: Rest, noise: bigint): Face {
  return {
    lower: seats.map((value) => Number((value + noise) / tickets)),
    upper: seats.map((value) => Number((value - noise + tickets - 1n) / tickets)),
    constraints: constraints.map(({ members, min, max }) => {
      const load = sumOver(members, seats);
      return {
        members,
        min: load >= BigInt(max) * tickets - noise ? max : min,
        max: load <= BigInt(min) * tickets + noise ? min : max,
      };
    }),
  };
}

/** Log-odds of each class taking its upper rather than its lower number of seats. */
function oddsOf({ lower }: Face, { seats, tickets }: Rest): number[] {
  return seats.map((value, c) => {
    const part = Number(value) / Number(tickets) - (lower[c] ?? 0);
    const odds = Math.min(1 - 1e-3, Math.max(1e-3, part));
    return Math.log(odds / (1 - odds));
  });
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

interface Picker {
  /** A heavy composition of the face; undefined when it has none. */
  readonly pick: (face: Face, weights: readonly number[]) => Composition | undefined;
  readonly dispose: () => void;
}

function createPicker(highs: Highs, system: System): Picker {
  let model: Model | undefined;
  return {
    pick(face, weights) {
      if (system.seats <= FEW_SEATS) {
        const prices = { base: 0, extra: weights, duals: [] };
        const found = searchHeaviest(
          faceSystem(system, face),
          weights,
          prices,
          -Infinity,
          SEARCH_STEPS,
        );
        if (found.composition || found.exhausted) return found.composition;
      }
      model ??= createFaceModel(highs, system);
      return pickByProgram(highs, model, system, face, weights);
    },
    dispose: () => model?.dispose(),
  };
}

function faceSystem({ seats }: System, { lower, upper, constraints }: Face): System {
  const certain = lower.flatMap((min, c) => (min > 0 ? [{ members: [c], min, max: seats }] : []));
  return { seats, sizes: upper, constraints: [...constraints, ...certain] };
}

function createFaceModel(highs: Highs, { seats, sizes, constraints }: System): Model {
  const model = createProblem(highs, {
    cost: sizes.map(() => 0),
    lower: sizes.map(() => 0),
    upper: sizes,
    rows: [
      sumRow([...sizes.keys()], seats, seats),
      ...constraints.map(({ members, min, max }) => sumRow(members, min, max)),
    ],
    integer: true,
  });
  model.options.set({ mip_rel_gap: 0.05 });
  return model;
}

function pickByProgram(
  highs: Highs,
  model: Model,
  system: System,
  { lower, upper, constraints }: Face,
  weights: readonly number[],
): Composition | undefined {
  const all = { kind: 'range', from: 0, to: weights.length - 1 } as const;
  model.changeColsCost(all, weights);
  model.changeColsBounds(all, lower, upper);
  for (const [i, { min, max }] of constraints.entries()) model.changeRowBounds(i + 1, min, max);
  if (!solve(highs, model)) return undefined;
  const composition = [...model.getSolution().colValue].map(Math.round);
  if (!isFeasible(system, composition)) throw new Error('The solver broke a rule of the draw');
  return composition;
}
