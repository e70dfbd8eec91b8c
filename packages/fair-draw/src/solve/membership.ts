import type { Highs } from 'highs';
import type { Composition } from '../types.ts';
import type { Control } from './control.ts';
import { wholeMultiples } from './levels.ts';
import type { Cut } from './leximin.ts';
import { type Oracle, weightOf } from './oracle.ts';
import { createProblem, SolverError, solve } from './solver.ts';
import type { System } from './system.ts';

/** Compositions with the share of tickets each gets; the shares sum to 1. */
export interface Mixture {
  readonly compositions: readonly Composition[];
  readonly shares: readonly number[];
}

/** Whether the target is a mixture of compositions, and the mixture nearest to it that was found. */
export interface Membership {
  readonly mixture: Mixture;
  /** By how much the mixture's expected seats of some class may miss the target; 0 when inside. */
  readonly shortfall: number;
  /** A cut that the target breaks; absent when inside, hardly outside, or when time or digits ran out. */
  readonly cut?: Cut;
}

const TOLERANCE = 1e-10;

/** A shallower cut would be lost in the tolerances of the next problem. */
const LEAST_DEPTH = 1e-8;

/** Prices are known to this part of the greatest. */
const DIGITS = 1e-12;

/** Rows are multiplied by this, so that the solver's absolute tolerance allows that much less. */
const ZOOM = 2 ** 12;

/**
 * Is `target` (expected seats per class) a mixture of feasible compositions? Walks from the middle of
 * the known compositions towards the target as far as mixtures reach, adding compositions found by
 * the oracle (column generation); where it stops short, the dual prices are a facet-like cut.
 * `pool` must cover every class that the target seats; found compositions are added to it.
 * A mixture that misses the target by no more than `enough` seats will do.
 */
export async function decompose(
  highs: Highs,
  target: readonly number[],
  pool: Composition[],
  oracle: Oracle,
  enough: number,
  control: Control,
): Promise<Membership> {
  const centre = target.map(
    (_, c) => pool.reduce((sum, composition) => sum + (composition[c] ?? 0), 0) / pool.length,
  );
  const step = target.map((seats, c) => seats - (centre[c] ?? 0));
  const rows = target.length;
  const known = new Set(pool.map((composition) => composition.join()));
  const model = createProblem(highs, {
    cost: [1, ...pool.map(() => 0)],
    lower: [0, ...pool.map(() => 0)],
    upper: [1, ...pool.map(() => Infinity)],
    rows: [
      ...target.map((_, c) => {
        const using = pool.flatMap((composition, j) => (composition[c] ? [j] : []));
        return {
          lower: ZOOM * (centre[c] ?? 0),
          upper: ZOOM * (centre[c] ?? 0),
          indices: [...(step[c] ? [0] : []), ...using.map((j) => j + 1)],
          values: [
            ...(step[c] ? [-ZOOM * step[c]] : []),
            ...using.map((j) => ZOOM * (pool[j]?.[c] ?? 0)),
          ],
        };
      }),
      {
        lower: ZOOM,
        upper: ZOOM,
        indices: pool.map((_, j) => j + 1),
        values: pool.map(() => ZOOM),
      },
    ],
  });

  model.options.set({ simplex_strategy: 4, primal_feasibility_tolerance: 1e-8 });
  const longest = Math.max(...step.map(Math.abs));
  let nearest: Membership = {
    mixture: { compositions: [...pool], shares: pool.map(() => 1 / pool.length) },
    shortfall: longest,
  };
  try {
    for (;;) {
      await control.pause('lottery', 0.5);
      if (!solve(highs, model)) throw new SolverError('The mixture lost its footing');
      const { colValue, rowDual } = model.getSolution();
      const shares = pool.map((_, j) => Math.max(0, colValue[j + 1] ?? 0));
      const mixture = { compositions: [...pool], shares };
      const missing = 1 - (colValue[0] ?? 0);
      if (missing <= TOLERANCE) return { mixture, shortfall: 0 };
      nearest = { mixture, shortfall: missing * longest };
      if (nearest.shortfall <= enough || control.outOfTime()) return nearest;
      const prices = Array.from(rowDual.subarray(0, rows), (dual) => -ZOOM * dual);
      const limit = ZOOM * (rowDual[rows] ?? 0);
      const noise = DIGITS * Math.max(1, ...prices.map(Math.abs));
      const best = oracle.best(prices, limit + noise);
      if (!best || known.has(best.composition.join())) {
        const cut = tidyCut(prices, limit + noise, target, oracle);
        const cutsOff = weightOf(target, cut.weights) > cut.limit + LEAST_DEPTH;
        return cutsOff ? { ...nearest, cut } : nearest;
      }
      pool.push(best.composition);
      known.add(best.composition.join());
      const seated = target.flatMap((_, c) => (best.composition[c] ? [c] : []));
      model.addCol(0, 0, Infinity, {
        indices: [...seated, rows],
        values: [...seated.map((c) => ZOOM * (best.composition[c] ?? 0)), ZOOM],
      });
    }
  } catch (error) {
    if (error instanceof SolverError) return nearest;
    throw error;
  } finally {
    model.dispose();
  }
}

/**
 * Extends `known` until every class that can sit on some panel sits on one, with a cut for those that
 * can't. Undefined when there is no panel at all.
 */
export function cover(
  system: System,
  oracle: Oracle,
  known: readonly Composition[] = [],
): { pool: Composition[]; cuts: Cut[] } | undefined {
  const pool = [...known];
  const uncovered = system.sizes.map((_, c) => (known.some((counts) => counts[c]) ? 0 : 1));
  while (pool.length === 0 || uncovered.includes(1)) {
    const best = oracle.best(uncovered, pool.length > 0 ? 0 : -1);
    if (!best && pool.length === 0) return undefined;
    if (!best) return { pool, cuts: [{ weights: uncovered, limit: 0 }] };
    pool.push(best.composition);
    for (const [c, count] of best.composition.entries()) if (count > 0) uncovered[c] = 0;
  }
  return { pool, cuts: [] };
}

/** The cut with small whole-number weights where that loses nothing, else as found. */
function tidyCut(
  prices: readonly number[],
  limit: number,
  target: readonly number[],
  oracle: Oracle,
): Cut {
  const whole = wholeMultiples(prices);
  const exact = whole && oracle.best(whole, -Infinity);
  if (exact && weightOf(target, whole) > exact.weight + LEAST_DEPTH) {
    return { weights: whole, limit: exact.weight };
  }
  const scale = Math.max(...prices.map(Math.abs));
  return { weights: prices.map((price) => price / scale), limit: limit / scale };
}
