import type { Highs, Model } from 'highs';
import type { Composition } from '../types.ts';
import { searchHeaviest } from './bounded-search.ts';
import { FEW_SEATS } from './oracle.ts';
import { sumOver } from './rows.ts';
import { createProblem, solve, sumRow } from './solver.ts';
import { isFeasible, type System } from './system.ts';

/** What is still to be handed out: seat-tickets per class, and tickets. */
export interface Rest {
  readonly seats: readonly bigint[];
  readonly tickets: bigint;
}

/** Bounds that keep a composition on the face that the rest lies on. */
export interface Face {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly constraints: System['constraints'];
}

const SEARCH_STEPS = 2_000;
const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** The face of the rest: classes and constraints at a bound, give or take `noise` tickets, stay there. */
export function faceOf({ constraints }: System, { seats, tickets }: Rest, noise: bigint): Face {
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
export function oddsOf({ lower }: Face, { seats, tickets }: Rest): number[] {
  return seats.map((value, c) => {
    const part = Number(value) / Number(tickets) - (lower[c] ?? 0);
    const odds = Math.min(1 - 1e-3, Math.max(1e-3, part));
    return Math.log(odds / (1 - odds));
  });
}

/** Other weights of the same kind for each attempt, so that it does not end where the last one did. */
export function varied(weights: readonly number[], attempt: number): readonly number[] {
  if (attempt === 0) return weights;
  return weights.map((weight, c) => weight + 3 * (((c + 1) * attempt * GOLDEN_RATIO) % 1));
}

export interface Picker {
  /** A heavy composition of the face; undefined when it has none. */
  readonly pick: (face: Face, weights: readonly number[]) => Composition | undefined;
  readonly dispose: () => void;
}

/** A bounded search for few seats, integer programming for many or where the search finds nothing. */
export function createPicker(highs: Highs, system: System): Picker {
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
