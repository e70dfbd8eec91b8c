import { Worker } from 'node:worker_threads';
import type { Candidate, Chances, Feasibility, Progress, Rules } from '../types.ts';
import type { Stage } from './stages.ts';

export interface SolveTask {
  readonly candidates: readonly Candidate[];
  readonly rules: Rules;
}

/** Why no panel meets the rules, and what would make one possible. */
export type Infeasible = Extract<Feasibility, { readonly feasible: false }>;

export type Solved =
  | { readonly infeasible: Infeasible; readonly stages: readonly Stage[] }
  | { readonly chances: Chances; readonly stages: readonly Stage[] };

/** What the worker sends: any number of times how far it is, then the outcome. */
export type SolveMessage = { readonly progress: Progress } | { readonly solved: Solved };

/** Solves in a worker thread, so that Ctrl-C and the progress line never wait for the solver. */
export function solveAside(
  task: SolveTask,
  onProgress: (progress: Progress) => void,
): Promise<Solved> {
  const worker = new Worker(new URL('solve-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: SolveMessage) => {
      if ('solved' in message) resolve(message.solved);
      else onProgress(message.progress);
    });
    worker.on('error', reject);
  });
}
