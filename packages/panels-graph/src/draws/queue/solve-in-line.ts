import type { Solve } from '../solve.ts';

/** The same solver, at most so many at a time; the others wait in the order in which they came. */
export function solveInLine(solve: Solve, atOnce: number): Solve {
  const waiting: (() => void)[] = [];
  let atWork = 0;
  const room = (signal?: AbortSignal): Promise<void> | void => {
    if (atWork++ < atOnce) return;
    return new Promise((resolve, reject) => {
      const go = () => {
        signal?.removeEventListener('abort', leave);
        resolve();
      };
      const leave = () => {
        waiting.splice(waiting.indexOf(go), 1);
        atWork--;
        reject(signal?.reason as Error);
      };
      waiting.push(go);
      signal?.addEventListener('abort', leave, { once: true });
    });
  };
  return async (input, listener = {}) => {
    listener.signal?.throwIfAborted();
    await room(listener.signal);
    try {
      return await solve(input, listener);
    } finally {
      atWork--;
      waiting.shift()?.();
    }
  };
}
