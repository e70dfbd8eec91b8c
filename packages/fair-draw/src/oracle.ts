import type { Highs } from 'highs';
import { createProblem, solve, sumRow } from './solver.ts';
import { isFeasible, type System } from './system.ts';
import type { Composition } from './types.ts';

/** The feasible composition with the greatest weight, and that weight. */
export interface Best {
  readonly composition: Composition;
  readonly weight: number;
}

/** Answers "which feasible composition weighs most?" exactly; undefined when none is feasible. */
export interface Oracle {
  readonly best: (weights: readonly number[]) => Best | undefined;
  readonly dispose: () => void;
}

/** An oracle by integer programming: for any number of seats. */
export function createIntegerOracle(highs: Highs, system: System): Oracle {
  const all = system.sizes.map((_, c) => c);
  const model = createProblem(highs, {
    cost: all.map(() => 0),
    lower: all.map(() => 0),
    upper: system.sizes,
    rows: [
      sumRow(all, system.seats, system.seats),
      ...system.constraints.map(({ members, min, max }) => sumRow(members, min, max)),
    ],
    integer: true,
  });
  return {
    best(weights) {
      const scale = Math.max(...weights.map(Math.abs), 0) || 1;
      model.changeColsCost(
        { kind: 'range', from: 0, to: all.length - 1 },
        weights.map((weight) => weight / scale),
      );
      if (!solve(highs, model)) return undefined;
      const composition = [...model.getSolution().colValue].map((value) => Math.round(value));
      if (!isFeasible(system, composition)) throw new Error('The solver broke a rule of the draw');
      return { composition, weight: weightOf(composition, weights) };
    },
    dispose: () => model.dispose(),
  };
}

export function weightOf(composition: Composition, weights: readonly number[]): number {
  return composition.reduce((sum, count, c) => sum + (count ? count * (weights[c] ?? 0) : 0), 0);
}
