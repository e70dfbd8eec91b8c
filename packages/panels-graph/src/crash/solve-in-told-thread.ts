import type { Solve } from '../draws/solve.ts';
import { solveInWorker } from '../draws/solve-in-worker.ts';

/** Every moment of a draw's thread, in their order: its start, each stage it tells of, and its answer. */
export const THREAD_MOMENTS = ['start', 'types', 'chances', 'lottery', 'answer'].map(named);

/** Solves in a thread as the product does. The thread works on while the server stops at one of its moments. */
export function solveInToldThread(reach: (moment: string) => void): Solve {
  return async (input, { onProgress, ...listener } = {}) => {
    const solving = solveInWorker(input, {
      ...listener,
      onProgress(progress) {
        reach(named(progress.stage));
        onProgress?.(progress);
      },
    });
    reach(named('start'));
    const solved = await solving;
    reach(named('answer'));
    return solved;
  };
}

function named(moment: string): string {
  return `thread: ${moment}`;
}
