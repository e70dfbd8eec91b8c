import { solveChances } from '@freshfaces/fair-draw/chances';
import { checkFeasible } from '@freshfaces/fair-draw/feasibility';
import type { Candidate, Chances, Feasibility, Progress, Rules } from '@freshfaces/fair-draw/types';

export interface SolveInput {
  readonly candidates: readonly Candidate[];
  readonly rules: Rules;
}

/** The chances, or why there are none. */
export type Solved =
  | { readonly feasible: true; readonly chances: Chances }
  | Extract<Feasibility, { feasible: false }>;

export interface SolveListener {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Works the chances out; rejects with the signal's reason when cancelled. */
export type Solve = (input: SolveInput, listener?: SolveListener) => Promise<Solved>;

/** Solves in this thread; the server uses `solveInWorker`, which leaves it free to answer. */
export async function solveHere(
  { candidates, rules }: SolveInput,
  listener: SolveListener = {},
): Promise<Solved> {
  const feasibility = await checkFeasible(candidates, rules);
  if (!feasibility.feasible) return feasibility;
  return { feasible: true, chances: await solveChances(candidates, rules, listener) };
}
