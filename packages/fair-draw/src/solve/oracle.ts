import type { Highs, Model } from 'highs';
import type { Composition } from '../types.ts';
import { type Prices, searchHeaviest } from './bounded-search.ts';
import { createProblem, solve, sumRow } from './solver.ts';
import { isFeasible, type System } from './system.ts';

/** A feasible composition and its weight. */
interface Best {
  readonly composition: Composition;
  readonly weight: number;
}

/** Answers "which feasible composition weighs most?" exactly. */
export interface Oracle {
  /** The heaviest feasible composition if it weighs more than `floor`; else undefined. */
  readonly best: (weights: readonly number[], floor: number) => Best | undefined;
  readonly dispose: () => void;
}

/** Up to here a bounded search beats integer programming. */
export const FEW_SEATS = 8;

const SEARCH_STEPS = 100_000;

/** For few seats a bounded search, and integer programming where that takes too long or seats are many. */
export function createOracle(highs: Highs, system: System): Oracle {
  const relaxed = createModel(highs, system, false);
  const whole = createModel(highs, system, true);
  return {
    best(weights, floor) {
      const scale = Math.max(...weights.map(Math.abs), 0) || 1;
      const scaled = weights.map((weight) => weight / scale);
      if (system.seats <= FEW_SEATS) {
        const prices = relaxedPrices(highs, relaxed, system, scaled);
        if (!prices) return undefined;
        const { composition, exhausted } = searchHeaviest(
          system,
          scaled,
          prices,
          floor / scale,
          SEARCH_STEPS,
        );
        if (exhausted)
          return composition && { composition, weight: weightOf(composition, weights) };
      }
      setWeights(whole, scaled);
      if (!solve(highs, whole)) return undefined;
      const composition = [...whole.getSolution().colValue].map((value) => Math.round(value));
      if (!isFeasible(system, composition)) throw new Error('The solver broke a rule of the draw');
      const weight = weightOf(composition, weights);
      return weight > floor ? { composition, weight } : undefined;
    },
    dispose() {
      relaxed.dispose();
      whole.dispose();
    },
  };
}

export function weightOf(composition: readonly number[], weights: readonly number[]): number {
  return composition.reduce((sum, count, c) => sum + (count ? count * (weights[c] ?? 0) : 0), 0);
}

function createModel(highs: Highs, { seats, sizes, constraints }: System, integer: boolean): Model {
  return createProblem(highs, {
    cost: sizes.map(() => 0),
    lower: sizes.map(() => 0),
    upper: sizes,
    rows: [
      sumRow([...sizes.keys()], seats, seats),
      ...constraints.map(({ members, min, max }) => sumRow(members, min, max)),
    ],
    integer,
  });
}

function setWeights(model: Model, weights: readonly number[]): void {
  model.changeColsCost({ kind: 'range', from: 0, to: weights.length - 1 }, weights);
}

/** Lagrangian prices: any multipliers give a valid bound, those of the relaxation the best one. */
function relaxedPrices(
  highs: Highs,
  model: Model,
  { seats, constraints }: System,
  weights: readonly number[],
): Prices | undefined {
  setWeights(model, weights);
  if (!solve(highs, model)) return undefined;
  const [perSeat = 0, ...duals] = model.getSolution().rowDual;
  const extra = weights.map((weight) => weight - perSeat);
  let base = perSeat * seats;
  for (const [i, { members, min, max }] of constraints.entries()) {
    const dual = duals[i] ?? 0;
    if (dual === 0) continue;
    base += dual * (dual > 0 ? max : min);
    for (const c of members) extra[c] = (extra[c] ?? 0) - dual;
  }
  return { base, extra, duals };
}
