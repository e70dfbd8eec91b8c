import type { Composition } from '../types.ts';
import type { System } from './system.ts';

/** What the dual prices of the linear relaxation say: no composition weighs more than `base + Σ extra`. */
export interface Prices {
  readonly base: number;
  /** Per class: its weight less the prices of the rows it sits in. */
  readonly extra: readonly number[];
  /** Per constraint: above 0 a maximum has this price, below 0 a minimum. */
  readonly duals: readonly number[];
}

/** The result of a search: `exhausted` false when it gave up after too many steps. */
export interface SearchResult {
  readonly composition: Composition | undefined;
  readonly exhausted: boolean;
}

/** Weights are at most 1, so this is far above their noise. */
const TOLERANCE = 1e-12;

/**
 * The heaviest feasible composition that weighs more than `floor`, by branch and bound for few seats:
 * seats first what an unmet minimum needs most, heaviest first, and drops a branch as soon as the
 * prices show that it can't beat the best so far. Gives up after `mostSteps` with the best found by then.
 */
export function searchHeaviest(
  { seats, sizes, constraints }: System,
  weights: readonly number[],
  { base, extra, duals }: Prices,
  floor: number,
  mostSteps: number,
): SearchResult {
  const order = [...sizes.keys()].sort((a, b) => (extra[b] ?? 0) - (extra[a] ?? 0));
  const rank = new Int32Array(sizes.length);
  for (const [place, c] of order.entries()) rank[c] = place;
  const carried: number[][] = sizes.map(() => []);
  for (const [i, { members }] of constraints.entries()) {
    for (const c of members) carried[c]?.push(i);
  }
  const sorted = constraints.map(({ members }) =>
    [...members].sort((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0)),
  );
  const priced = duals.flatMap((dual, i) => (dual === 0 ? [] : [i]));
  const counts = new Int32Array(sizes.length);
  const excluded = new Uint8Array(sizes.length);
  const seated = new Int32Array(constraints.length);
  let best = floor;
  let found: Composition | undefined;
  let steps = 0;

  visit(seats, base, 0);
  return { composition: found, exhausted: steps <= mostSteps };

  function visit(left: number, bound: number, weight: number): void {
    if (++steps > mostSteps) return;
    if (left === 0) {
      if (weight > best + TOLERANCE && constraints.every(({ min }, i) => (seated[i] ?? 0) >= min)) {
        best = weight;
        found = [...counts];
      }
      return;
    }
    const unmet = mostUrgent(left);
    if (unmet === undefined) return;
    const reach = bound - wasted(left);
    if (reach + left * topExtra() <= best + TOLERANCE) return;
    const choices = unmet < 0 ? order : (sorted[unmet] ?? []);
    const rest = (left - 1) * topExtra() - (bound - reach);
    const tried: number[] = [];
    for (const c of choices) {
      if (excluded[c]) continue;
      const next = bound + (extra[c] ?? 0);
      const most = unmet < 0 ? reach - bound + (left - 1) * (extra[c] ?? 0) : rest;
      if (next + most <= best + TOLERANCE) break;
      if (!fits(c)) continue;
      change(c, 1);
      visit(left - 1, next, weight + (weights[c] ?? 0));
      change(c, -1);
      excluded[c] = 1;
      tried.push(c);
    }
    for (const c of tried) excluded[c] = 0;
  }

  /** The unmet minimum with least room, -1 when all are met, undefined when one can't be met. */
  function mostUrgent(left: number): number | undefined {
    let chosen = -1;
    let fewest = Infinity;
    for (const [i, { min }] of constraints.entries()) {
      const missing = min - (seated[i] ?? 0);
      if (missing <= 0) continue;
      if (missing > left) return undefined;
      const room = (sorted[i]?.length ?? 0) / missing;
      if (room < fewest) [chosen, fewest] = [i, room];
    }
    return chosen;
  }

  /** What the bound counts but can't be had: a minimum passed, a priced maximum out of reach. */
  function wasted(left: number): number {
    let sum = 0;
    for (const i of priced) {
      const dual = duals[i] ?? 0;
      const count = seated[i] ?? 0;
      const { min = 0, max = 0 } = constraints[i] ?? {};
      if (dual > 0) sum += dual * Math.max(0, max - count - left);
      else sum -= dual * Math.max(0, count - min);
    }
    return sum;
  }

  function topExtra(): number {
    const top = order.find((c) => !excluded[c]);
    return top === undefined ? 0 : (extra[top] ?? 0);
  }

  function fits(c: number): boolean {
    return (
      (counts[c] ?? 0) < (sizes[c] ?? 0) &&
      (carried[c] ?? []).every((i) => (seated[i] ?? 0) < (constraints[i]?.max ?? 0))
    );
  }

  function change(c: number, by: 1 | -1): void {
    counts[c] = (counts[c] ?? 0) + by;
    for (const i of carried[c] ?? []) seated[i] = (seated[i] ?? 0) + by;
  }
}
