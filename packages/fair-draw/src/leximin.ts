import type { Highs, Model } from 'highs';
import type { Control } from './control.ts';
import { nearestFraction, toNumber } from './fraction.ts';
import { chanceAtLevel, valueLine } from './policy.ts';
import { createProblem, type Row, solve, sumRow } from './solver.ts';
import type { System } from './system.ts';
import type { Policy } from './types.ts';

/** How many members of a class have served how often. */
export interface ServedCount {
  readonly served: number;
  readonly count: number;
}

/** `Σ weights[c] × seats of class c ≤ limit`, true of every feasible composition. */
export interface Cut {
  readonly weights: readonly number[];
  readonly limit: number;
}

/** The leximin point of a relaxation. */
export interface Marginals {
  /** Expected seats of each class. */
  readonly seats: readonly number[];
  /** The value at which each class is settled: `chanceAtLevel` gives each member's chance. */
  readonly levels: readonly number[];
}

/** No panel meets the rules. */
export class InfeasibleError extends Error {
  override name = 'InfeasibleError';
  constructor() {
    super('No panel meets these rules: check the draw for feasibility first');
  }
}

const TOLERANCE = 1e-9;

/**
 * Leximin over expected seats per class, where the seats may be any numbers that meet the system's
 * constraints and the cuts (Flanigan et al. 2021, on the compact polytope instead of its panels).
 * Between whole values every class needs seats that grow linearly with the level, so each step is
 * one linear problem: raise the level of all open classes; those that hold it down (by their dual)
 * are settled there.
 * Throws `InfeasibleError` when nothing meets the constraints.
 */
export async function leximinMarginals(
  highs: Highs,
  system: System,
  population: readonly (readonly ServedCount[])[],
  cuts: readonly Cut[],
  policy: Policy,
  control: Control,
): Promise<Marginals> {
  const classes = system.sizes.length;
  const levels: (number | undefined)[] = population.map(() => undefined);
  const top = Math.max(
    ...population.flat().map(({ served }) => {
      const { offset, factor } = valueLine(policy, served);
      return offset + factor;
    }),
  );
  const model = createLevelModel(highs, system, cuts);
  let possible = false;
  try {
    for (let floor = 0; floor < top; floor += 1) {
      const needs = population.map((counts) => needBetween(counts, policy, floor));
      openInterval(model, needs, levels, floor);
      for (;;) {
        const open = needs.flatMap(({ slope }, c) =>
          slope > 0 && levels[c] === undefined ? [c] : [],
        );
        if (open.length === 0) break;
        await control.pause(
          'chances',
          0.5 * (1 - levels.filter((level) => level === undefined).length / classes),
        );
        solveLevels();
        const { colValue, rowDual } = model.getSolution();
        const level = snap(colValue[classes] ?? 0);
        if (level >= floor + 1 - TOLERANCE) break;
        for (const c of saturated(open, needs, rowDual)) {
          levels[c] = level;
          settle(model, c, needAt(needs[c], level));
        }
      }
    }
    solveLevels();
    const settled = levels.map((level) => level ?? top);
    return {
      seats: population.map((counts, c) => needed(counts, policy, settled[c] ?? top)),
      levels: settled,
    };
  } finally {
    model.dispose();
  }

  /** Levels settled so far always fit, but for the last digits: then a wider tolerance sees it. */
  function solveLevels(): void {
    if (!solve(highs, model)) {
      if (!possible) throw new InfeasibleError();
      model.options.set({ primal_feasibility_tolerance: 1e-7 });
      if (!solve(highs, model)) throw new Error('The levels settled so far no longer fit');
    }
    possible = true;
  }
}

/** Expected seats that lift everyone of a class to `level`. */
export function needed(counts: readonly ServedCount[], policy: Policy, level: number): number {
  return counts.reduce(
    (sum, { served, count }) => sum + count * chanceAtLevel(policy, served, level),
    0,
  );
}

interface Need {
  readonly base: number;
  readonly slope: number;
}

function needBetween(counts: readonly ServedCount[], policy: Policy, floor: number): Need {
  const low = needed(counts, policy, floor);
  const slope = needed(counts, policy, floor + 1) - low;
  return { base: low - slope * floor, slope };
}

function needAt(need: Need | undefined, level: number): number {
  return need ? need.base + need.slope * level : 0;
}

/** Columns: seats of each class, then the level. Rows: each class's need, then the constraints. */
function createLevelModel(highs: Highs, system: System, cuts: readonly Cut[]): Model {
  const all = system.sizes.map((_, c) => c);
  const needRows: Row[] = all.map((c) => ({
    lower: -Infinity,
    upper: Infinity,
    indices: [c, all.length],
    values: [1, -1],
  }));
  const model = createProblem(highs, {
    cost: [...all.map(() => 0), 1],
    lower: [...all.map(() => 0), 0],
    upper: [...system.sizes, 1],
    rows: [
      ...needRows,
      sumRow(all, system.seats, system.seats),
      ...system.constraints.map(({ members, min, max }) => sumRow(members, min, max)),
      ...cuts.map(({ weights, limit }) => ({
        lower: -Infinity,
        upper: limit,
        indices: all.filter((c) => weights[c] !== 0),
        values: weights.filter((weight) => weight !== 0),
      })),
    ],
  });
  return model;
}

function openInterval(
  model: Model,
  needs: readonly Need[],
  levels: readonly (number | undefined)[],
  floor: number,
): void {
  model.changeColBounds(needs.length, floor, floor + 1);
  for (const [c, { base, slope }] of needs.entries()) {
    if (levels[c] !== undefined) continue;
    model.changeCoefficient(c, needs.length, -slope);
    model.changeRowBounds(c, base, Infinity);
  }
}

function settle(model: Model, c: number, seats: number): void {
  model.changeRowBounds(c, -Infinity, Infinity);
  model.changeColBounds(c, seats, seats);
}

/** The open classes whose need holds the level down: by complementarity none of them can rise. */
function saturated(
  open: readonly number[],
  needs: readonly Need[],
  rowDual: Float64Array,
): number[] {
  const pull = (c: number) => Math.abs(rowDual[c] ?? 0) * (needs[c]?.slope ?? 0);
  const holding = open.filter((c) => pull(c) > 1e-7);
  if (holding.length > 0) return holding;
  return [open.reduce((best, c) => (pull(c) > pull(best) ? c : best))];
}

/** Removes the last digits' noise: the simplest fraction within 1e-11. */
function snap(level: number): number {
  const simple = nearestFraction(level, 10_000, 1e-11);
  return simple ? toNumber(simple) : level;
}
