import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { type SolveInput, solveHere } from './solve.ts';
import type { FromWorker } from './solve-in-worker.ts';

/** The other side of `solveInWorker`: solves once, tells how far it is, answers and ends. */
async function main(input: SolveInput): Promise<void> {
  const solved = await solveHere(input, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
  });
  tell({ kind: 'solved', solved });
}

function tell(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}

// On Linux this is the thread's own priority: people who open a page come first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

await main(workerData as SolveInput);
