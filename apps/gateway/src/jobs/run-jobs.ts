import type { Clock, Job } from '@freshfaces/graph-kit';
import type { FaultLog } from '../server/fault-log.ts';

export interface Jobs {
  start(): void;
  /** Runs those that come first and waits for them; a fault is logged and keeps nothing from starting. */
  runFirst(): Promise<void>;
  /** Starts nothing more and waits for what is under way. */
  stop(): Promise<void>;
}

/** Runs each job once at the start and then as often as it asks, never twice at a time. */
export function runJobs(jobs: readonly Job[], now: Clock, faults: FaultLog): Jobs {
  const timers: NodeJS.Timeout[] = [];
  const underWay = new Map<string, Promise<void>>();

  function run(job: Job): void {
    if (underWay.has(job.name)) return;
    const running = job
      .run(now())
      .catch((error: unknown) => faults.fault(error, { job: job.name }))
      .finally(() => underWay.delete(job.name));
    underWay.set(job.name, running);
  }

  return {
    start() {
      for (const job of jobs) {
        run(job);
        if (job.everyMs > 0) timers.push(setInterval(() => run(job), job.everyMs));
      }
    },
    async runFirst() {
      for (const job of jobs) if (job.first) run(job);
      await Promise.all(underWay.values());
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(underWay.values());
    },
  };
}
