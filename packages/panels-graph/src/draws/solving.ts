import type { Progress } from '@freshfaces/fair-draw/types';
import type { Panels } from '../parts.ts';
import { failDraw, noteProgress, solveDraw } from './solve-draw.ts';

/** The draws this process is working out. */
export interface Solving {
  /** Starts working; returns at once. Never rejects: what goes wrong ends the draw as failed. */
  begin(drawId: string): void;
  /** Stops working on it, when this process is the one that does. */
  cancel(drawId: string): void;
  /** Resolves when nothing is left to do for it here. */
  settled(drawId: string): Promise<void>;
  isRunning(drawId: string): boolean;
}

/** Progress is written down this often, which also shows that the process is alive. */
const HEARTBEAT_MS = 1_000;

class Cancelled extends Error {}

export function createSolving(panels: Panels): Solving {
  const running = new Map<string, { abort: AbortController; done: Promise<void> }>();

  async function work(drawId: string, signal: AbortSignal): Promise<void> {
    let latest: Pick<Progress, 'stage' | 'done'> = { stage: 'types', done: 0 };
    let writing = noteProgress(panels, drawId, latest).catch(panels.onFault);
    const timer = setInterval(() => {
      writing = writing.then(() => noteProgress(panels, drawId, latest)).catch(panels.onFault);
    }, HEARTBEAT_MS);
    const onProgress = (progress: Progress) => {
      if (progress.done >= latest.done) latest = progress;
    };
    try {
      await solveDraw(panels, drawId, { onProgress, signal });
    } catch (error) {
      if (error instanceof Cancelled) return;
      panels.onFault(error);
      const reason = 'The chances could not be worked out. Try again, or tell us.';
      await failDraw(panels, drawId, reason).catch(panels.onFault);
    } finally {
      clearInterval(timer);
      await writing;
      running.delete(drawId);
    }
  }

  return {
    begin(drawId) {
      if (running.has(drawId)) return;
      const abort = new AbortController();
      running.set(drawId, { abort, done: work(drawId, abort.signal) });
    },
    cancel: (drawId) => running.get(drawId)?.abort.abort(new Cancelled()),
    settled: async (drawId) => running.get(drawId)?.done,
    isRunning: (drawId) => running.has(drawId),
  };
}
