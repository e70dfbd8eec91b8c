import { fraction } from '../fraction.ts';
import type { Fraction } from '../types.ts';

/** `max objective · x` over `x ≥ 0`, `rows · x ≤ limits`: whole numbers in, exact fractions out. */
export interface ExactProblem {
  readonly objective: readonly bigint[];
  readonly rows: readonly (readonly bigint[])[];
  readonly limits: readonly bigint[];
}

/**
 * A plain two-phase simplex in whole numbers (fraction-free pivots, Bland's rule): slow, and right.
 * For checking the solver in tests only. Undefined when infeasible; throws when unbounded.
 */
export function solveExactly({ objective, rows, limits }: ExactProblem): Fraction[] | undefined {
  const count = objective.length;
  const width = count + rows.length + 1;
  const helper = width - 1;
  const table = rows.map((row, i) => [
    ...row,
    ...rows.map((_, j) => (i === j ? 1n : 0n)),
    -1n,
    limits[i] ?? 0n,
  ]);
  const basis = rows.map((_, i) => count + i);
  const state: Tableau = { table, basis, denominator: 1n };
  const worst = limits.reduce((at, limit, i) => (limit < (limits[at] ?? 0n) ? i : at), 0);
  if ((limits[worst] ?? 0n) < 0n) {
    state.table.push([...Array.from({ length: helper }, () => 0n), 1n, 0n]);
    pivot(state, worst, helper);
    improve(state, width);
    if (state.table.at(-1)?.at(-1) !== 0n) return undefined;
    state.table.pop();
    const row = state.basis.indexOf(helper);
    if (row >= 0) {
      const column = state.table[row]?.findIndex((value, c) => c < helper && value !== 0n) ?? -1;
      if (column >= 0) pivot(state, row, column);
    }
  }
  for (const row of state.table) row[helper] = 0n;
  state.table.push(objectiveRow(state, objective, width));
  improve(state, helper);
  return objective.map((_, column) => {
    const row = state.basis.indexOf(column);
    return row < 0 ? fraction(0n) : fraction(state.table[row]?.at(-1) ?? 0n, state.denominator);
  });
}

/** Rows hold `denominator ×` their true values; the last row, when there is one, is the objective. */
interface Tableau {
  table: bigint[][];
  basis: number[];
  denominator: bigint;
}

function objectiveRow(state: Tableau, objective: readonly bigint[], width: number): bigint[] {
  const line = Array.from(
    { length: width + 1 },
    (_, c) => -(objective[c] ?? 0n) * state.denominator,
  );
  for (const [i, column] of state.basis.entries()) {
    const gain = objective[column] ?? 0n;
    if (gain === 0n) continue;
    for (const [c, value] of (state.table[i] ?? []).entries())
      line[c] = (line[c] ?? 0n) + gain * value;
  }
  return line;
}

function improve(state: Tableau, width: number): void {
  for (;;) {
    const column = (state.table.at(-1) ?? []).findIndex((cost, c) => c < width && cost < 0n);
    if (column < 0) return;
    let chosen = -1;
    for (const [i, at] of state.basis.entries()) {
      const value = state.table[i]?.[column] ?? 0n;
      if (value <= 0n) continue;
      if (chosen < 0) {
        chosen = i;
        continue;
      }
      const mine = (state.table[i]?.at(-1) ?? 0n) * (state.table[chosen]?.[column] ?? 0n);
      const best = (state.table[chosen]?.at(-1) ?? 0n) * value;
      if (mine < best || (mine === best && at < (state.basis[chosen] ?? 0))) chosen = i;
    }
    if (chosen < 0) throw new Error('The problem has no greatest value');
    pivot(state, chosen, column);
  }
}

function pivot(state: Tableau, row: number, column: number): void {
  const line = state.table[row] ?? [];
  if ((line[column] ?? 0n) < 0n) for (const [c, value] of line.entries()) line[c] = -value;
  const centre = line[column] ?? 1n;
  for (const [i, other] of state.table.entries()) {
    if (i === row) continue;
    const times = other[column] ?? 0n;
    for (const [c, value] of other.entries()) {
      other[c] = (value * centre - times * (line[c] ?? 0n)) / state.denominator;
    }
  }
  state.denominator = centre;
  state.basis[row] = column;
}
