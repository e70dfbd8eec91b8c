import loadHighs, { type Highs, type Model, type ModelStatusCode } from 'highs';

/** A sum that must stay between two bounds: `lower ≤ Σ value × variable ≤ upper`. */
export interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/** A linear problem to maximise; whole-number variables when `integer`. */
export interface Problem {
  readonly cost: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly Row[];
  readonly integer?: boolean;
}

/** The package's types describe its CommonJS build; its ES module exports the loader itself. */
const load = loadHighs as unknown as typeof loadHighs.default;

let loading: Promise<Highs> | undefined;

/** HiGHS in WebAssembly, loaded once per process or worker. */
export function loadSolver(): Promise<Highs> {
  loading ??= load();
  return loading;
}

/** Loads a problem with the tightest tolerances it has; the caller must `dispose()` the model. */
export function createProblem(highs: Highs, problem: Problem): Model {
  const { cost, lower, upper, rows, integer = false } = problem;
  const starts = [0];
  for (const { indices } of rows) starts.push((starts.at(-1) ?? 0) + indices.length);
  const model = highs.createModel({
    numCols: cost.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: cost,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: cost.length,
      starts,
      indices: rows.flatMap(({ indices }) => indices),
      values: rows.flatMap(({ values }) => values),
    },
    ...(integer ? { integrality: cost.map(() => highs.constants.variableType.integer) } : {}),
  });
  model.options.set({
    output_flag: false,
    simplex_scale_strategy: 0,
    primal_feasibility_tolerance: 1e-10,
    dual_feasibility_tolerance: 1e-10,
    ...(integer ? { mip_rel_gap: 0, mip_abs_gap: 0, mip_feasibility_tolerance: 1e-9 } : {}),
  });
  return model;
}

/** The solver could not tell: rounding led it nowhere. */
export class SolverError extends Error {
  override name = 'SolverError';
}

/**
 * Runs the model, once more from nothing with wider tolerances when that leads nowhere; true when solved to
 * optimality, false when nothing satisfies its rows. Throws `SolverError` when it can't tell.
 */
export function solve(highs: Highs, model: Model): boolean {
  const { optimal, infeasible } = highs.constants.modelStatus;
  let status = run(model);
  if (status !== optimal && status !== infeasible) {
    model.clearSolver();
    widen(model);
    status = run(model);
  }
  if (status === optimal || status === infeasible) return status === optimal;
  throw new SolverError(`The solver stopped with status ${status ?? 'error'}`);
}

function widen(model: Model): void {
  for (const name of ['primal_feasibility_tolerance', 'dual_feasibility_tolerance']) {
    model.options.set(name, Math.min(1e-6, 10 * Number(model.options.get(name))));
  }
  model.options.set({ simplex_strategy: 1 });
}

/** The model's status; undefined when the run failed. */
function run(model: Model): ModelStatusCode | undefined {
  return model.raw.run().status === -1 ? undefined : model.getModelStatus();
}

/** A row of ones over some variables. */
export function sumRow(indices: readonly number[], lower: number, upper: number): Row {
  return { lower, upper, indices, values: indices.map(() => 1) };
}
