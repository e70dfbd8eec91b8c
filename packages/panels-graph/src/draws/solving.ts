import type { Progress } from '@freshfaces/fair-draw/types';
import type { Panels } from '../parts.ts';
import { takeUp, waitingDraws } from './queue/take-up.ts';
import { failDraw, noteProgress, solveDraw } from './solve-draw.ts';

/** The draws this process works out: a few at a time, the others wait their turn. */
export interface Solving {
  /** Takes up waiting draws while there is room; returns at once and never rejects. */
  takeNext(): void;
  /** Stops working on it, when this process is the one that does. */
  cancel(drawId: string): void;
  isRunning(drawId: string): boolean;
}

/** Progress is written down this often, which also shows that the process is alive. */
const HEARTBEAT_MS = 1_000;

class Cancelled extends Error {}

export function createSolving(panels: Panels): Solving {
  const running = new Map<string, AbortController>();
  let looking: Promise<void> | null = null;
  let again = false;

  function takeNext(): void {
    again = true;
    looking ??= look()
      .catch(panels.onFault)
      .finally(() => {
        looking = null;
        if (again) takeNext();
      });
  }

  async function look(): Promise<void> {
    again = false;
    while (running.size < panels.solvesAtOnce) {
      const [next] = await waitingDraws(panels);
      if (!next) return;
      if (!(await takeUp(panels, next.id))) continue;
      const abort = new AbortController();
      running.set(next.id, abort);
      void work(next.id, abort.signal).finally(() => {
        running.delete(next.id);
        takeNext();
      });
    }
  }

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
    }
  }

  return {
    takeNext,
    cancel: (drawId) => running.get(drawId)?.abort(new Cancelled()),
    isRunning: (drawId) => running.has(drawId),
  };
}
