import type { Highs, Model } from 'highs';
import { searchHeaviest } from './bounded-search.ts';
import type { Control } from './control.ts';
import { FEW_SEATS } from './oracle.ts';
import { type Leftover, type SeatedRow, seatsOf } from './rows.ts';
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
  readonly seats: number[];
  tickets: number;
}

/** Bounds that keep a composition on the face that the rest lies on. */
interface Face {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly constraints: System['constraints'];
}

const SEARCH_STEPS = 2_000;

/**
 * Takes feasible compositions off `target` (seat-tickets per class, of `total` tickets), each for as
 * many whole tickets as leave a rest that meets every constraint on average. Compositions follow the rest's
 * average to within one seat, most certain seats first, so the rest shrinks by a fifth or so
 * each time, however many classes there are. `noise` is by how many tickets the target may be off, 0
 * when exact: stops when hardly more than that are left, or when no composition lies on the rest's
 * face (see `decompose`).
 */
export async function peel(
  highs: Highs,
  system: System,
  target: readonly number[],
  total: number,
  noise: number,
  control: Control,
): Promise<Peeled> {
  const rest: Rest = { seats: [...target], tickets: total };
  const rows: SeatedRow[] = [];
  const picker = createPicker(highs, system);
  try {
    while (rest.tickets > 10 * noise) {
      const done = 1 - Math.log(rest.tickets) / Math.log(total + 1);
      await control.pause('lottery', done);
      const face = faceOf(system, rest, noise);
      const composition = picker.pick(face, oddsOf(face, rest));
      if (!composition) break;
      const step = longestStep(rest, face, composition);
      if (step < 1) break;
      for (const [c, count] of composition.entries()) {
        rest.seats[c] = (rest.seats[c] ?? 0) - step * count;
      }
      rest.tickets -= step;
      rows.push({ seats: seatsOf(composition), tickets: BigInt(step) });
    }
    return { rows, leftover: { seats: rest.seats, tickets: BigInt(rest.tickets) } };
  } finally {
    picker.dispose();
  }
}

function faceOf({ constraints }: System, { seats, tickets }: Rest, noise: number): Face {
  const near = noise / tickets + 1e-9;
  const average = seats.map((value) => value / tickets);
  return {
    lower: average.map((value) => Math.floor(value + near)),
    upper: average.map((value) => Math.ceil(value - near)),
    constraints: constraints.map(({ members, min, max }) => {
      const load = members.reduce((sum, c) => sum + (average[c] ?? 0), 0);
      return { members, min: load > max - near ? max : min, max: load < min + near ? min : max };
    }),
  };
}

/** Log-odds of each class taking its upper rather than its lower number of seats. */
function oddsOf({ lower }: Face, { seats, tickets }: Rest): number[] {
  return seats.map((value, c) => {
    const part = value / tickets - (lower[c] ?? 0);
    const odds = Math.min(1 - 1e-3, Math.max(1e-3, part));
    return Math.log(odds / (1 - odds));
  });
}

/** The most whole tickets this composition can have and leave the rest within its bounds. */
function longestStep(
  { seats, tickets }: Rest,
  { lower, upper, constraints }: Face,
  composition: Composition,
): number {
  let step = tickets;
  const keepWithin = (count: number, load: number, min: number, max: number) => {
    if (min === max) return;
    if (count > min) step = Math.min(step, (load - min * tickets) / (count - min));
    if (count < max) step = Math.min(step, (max * tickets - load) / (max - count));
  };
  for (const [c, count] of composition.entries()) {
    keepWithin(count, seats[c] ?? 0, lower[c] ?? 0, upper[c] ?? 0);
  }
  for (const { members, min, max } of constraints) {
    const count = members.reduce((sum, c) => sum + (composition[c] ?? 0), 0);
    const load = members.reduce((sum, c) => sum + (seats[c] ?? 0), 0);
    keepWithin(count, load, min, max);
  }
  return Math.floor(step + 1e-6);
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
