import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { solveHere } from '../draws/solve.ts';
import { type PlayBoth, playBoth } from './play-both.ts';
import type { FromReplay } from './play-in-worker.ts';

/** The other side of `playInWorker`: plays once, tells how far it is, answers and ends. */
async function main(what: PlayBoth): Promise<void> {
  let done = 0;
  const drawn = () => {
    done += 1;
    tell({ kind: 'drawn', done });
  };
  tell({ kind: 'played', played: await playBoth(what, { solve: solveHere, drawn }) });
}

function tell(message: FromReplay): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(message);
}

// On Linux this is the thread's own priority: people, and draws that count, come first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW);

await main(workerData as PlayBoth);
