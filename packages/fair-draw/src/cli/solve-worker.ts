import { parentPort, workerData } from 'node:worker_threads';
import { checkFeasible } from '../feasibility/feasibility.ts';
import { solveChances } from '../solve/chances.ts';
import type { Solved, SolveMessage, SolveTask } from './solve-aside.ts';
import { timed } from './stages.ts';

const { candidates, rules } = workerData as SolveTask;

async function solveTask(): Promise<Solved> {
  const { value: feasibility, stage } = await timed('feasible', () =>
    checkFeasible(candidates, rules),
  );
  if (!feasibility.feasible) return { infeasible: feasibility, stages: [stage] };
  const solved = await timed('chances', () =>
    solveChances(candidates, rules, { onProgress: (progress) => post({ progress }) }),
  );
  return { chances: solved.value, stages: [stage, solved.stage] };
}

function post(message: SolveMessage): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(message);
}

post({ solved: await solveTask() });
