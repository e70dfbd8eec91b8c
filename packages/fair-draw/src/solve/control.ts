import type { Progress, SolveOptions } from '../types.ts';

/** Lets a long stage report, be cancelled, and know when its time is up. */
export interface Control {
  /** Reports progress, lets other work run, then rejects with the signal's reason when cancelled. */
  readonly pause: (stage: Progress['stage'], done: number, note?: string) => Promise<void>;
  readonly outOfTime: () => boolean;
}

const BREATH_MS = 15;

/** A `Control` for one call; progress never falls, other work runs at least every few milliseconds. */
export function createControl({ onProgress, signal, budgetMs }: SolveOptions): Control {
  const start = performance.now();
  let breathed = start;
  let reached = 0;
  return {
    async pause(stage, done, note) {
      reached = Math.max(reached, Math.min(1, done));
      onProgress?.({ stage, done: reached, ...(note === undefined ? {} : { note }) });
      if (performance.now() - breathed > BREATH_MS) {
        await new Promise((resolve) => setTimeout(resolve));
        breathed = performance.now();
      }
      signal?.throwIfAborted();
    },
    outOfTime: () => budgetMs !== undefined && performance.now() - start > budgetMs,
  };
}
