import type { Highs, Model } from 'highs';
import { fraction, nearestFraction, toNumber } from '../fraction.ts';
import type { Fraction, Policy } from '../types.ts';
import type { Control } from './control.ts';
import { exactLevel, type Need, needBetween, type ServedCount, seatsAtLevel } from './levels.ts';
import { valueLine } from './policy.ts';
import { createProblem, type Row, solve, sumRow } from './solver.ts';
import type { System } from './system.ts';

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
  readonly levels: readonly Fraction[];
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
 * are settled there, at a level worked out exactly from the duals where possible.
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
  const levels: (Fraction | undefined)[] = population.map(() => undefined);
  const top = Math.max(
    ...population.flat().map(({ served }) => {
      const { offset, factor } = valueLine(policy, served);
      return offset + factor;
    }),
  );
  const rows = constraintRows(system, cuts);
  const model = createLevelModel(highs, system, rows);
  let possible = false;
  try {
    for (let floor = 0; floor < top; floor += 1) {
      const needs = population.map((counts) => needBetween(counts, policy, floor));
      openInterval(model, needs, levels, floor);
      for (;;) {
        const open = needs.flatMap(({ slope }, c) =>
          slope.numerator > 0n && levels[c] === undefined ? [c] : [],
        );
        if (open.length === 0) break;
        await control.pause('chances', 0.5 * (1 - levels.filter(isOpen).length / classes));
        solveLevels();
        const { colValue, rowDual } = model.getSolution();
        const found = colValue[classes] ?? 0;
        if (found >= floor + 1 - TOLERANCE) break;
        const holding = saturated(open, needs, rowDual);
        const states = needs.map((need, c) => ({
          need,
          settled: seatsSettled(c),
          size: system.sizes[c] ?? 0,
          seats: colValue[c] ?? 0,
          holds: holding.includes(c),
        }));
        const duals = [...rowDual.subarray(classes)];
        const level = exactLevel(rows, duals, states, found) ?? nearbyFraction(found);
        for (const c of holding) {
          levels[c] = level;
          settle(model, c, toNumber(seatsSettled(c) ?? fraction(0n)));
        }
      }
    }
    solveLevels();
    const settled = levels.map((level) => level ?? fraction(BigInt(top)));
    return {
      seats: population.map((counts, c) =>
        toNumber(seatsAtLevel(counts, policy, settled[c] ?? fraction(0n))),
      ),
      levels: settled,
    };
  } finally {
    model.dispose();
  }

  function seatsSettled(c: number): Fraction | undefined {
    const level = levels[c];
    return level && seatsAtLevel(population[c] ?? [], policy, level);
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

function constraintRows({ sizes, seats, constraints }: System, cuts: readonly Cut[]): Row[] {
  return [
    sumRow([...sizes.keys()], seats, seats),
    ...constraints.map(({ members, min, max }) => sumRow(members, min, max)),
    ...cuts.map(({ weights, limit }) => ({
      lower: -Infinity,
      upper: limit,
      indices: [...weights.keys()].filter((c) => weights[c] !== 0),
      values: weights.filter((weight) => weight !== 0),
    })),
  ];
}

/** Columns: seats of each class, then the level. Rows: each class's need, then the constraints. */
function createLevelModel(highs: Highs, { sizes }: System, constraints: readonly Row[]): Model {
  const needRows = sizes.map((_, c) => ({
    lower: -Infinity,
    upper: Infinity,
    indices: [c, sizes.length],
    values: [1, -1],
  }));
  return createProblem(highs, {
    cost: [...sizes.map(() => 0), 1],
    lower: [...sizes.map(() => 0), 0],
    upper: [...sizes, 1],
    rows: [...needRows, ...constraints],
  });
}

function openInterval(
  model: Model,
  needs: readonly Need[],
  levels: readonly (Fraction | undefined)[],
  floor: number,
): void {
  model.changeColBounds(needs.length, floor, floor + 1);
  for (const [c, { base, slope }] of needs.entries()) {
    if (levels[c] !== undefined) continue;
    model.changeCoefficient(c, needs.length, -toNumber(slope));
    model.changeRowBounds(c, toNumber(base), Infinity);
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
  const pull = (c: number) => Math.abs(rowDual[c] ?? 0) * toNumber(needs[c]?.slope ?? fraction(0n));
  const holding = open.filter((c) => pull(c) > 1e-7);
  if (holding.length > 0) return holding;
  return [open.reduce((best, c) => (pull(c) > pull(best) ? c : best))];
}

function isOpen(level: Fraction | undefined): boolean {
  return level === undefined;
}

/** A level found in floating point only: the simplest fraction within 1e-11, else its decimals. */
function nearbyFraction(level: number): Fraction {
  const decimals = fraction(BigInt(Math.round(level * 1e15)), 10n ** 15n);
  return nearestFraction(level, 1_000_000, 1e-11) ?? decimals;
}
