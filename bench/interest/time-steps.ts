import { monitorEventLoopDelay, performance } from 'node:perf_hooks';

/** One thing that the server did. */
export interface Step {
  readonly name: string;
  /** Milliseconds of processor time, the solver's thread included. */
  readonly cpu: number;
  readonly wall: number;
  /** The longest time in milliseconds in which nobody else could have been answered. */
  readonly pause: number;
}

const EVERY_MS = 5;

/** Times what it is given to do, one after the other. */
export class Steps {
  readonly done: Step[] = [];

  async take<T>(name: string, work: () => Promise<T>): Promise<T> {
    const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
    delay.enable();
    await rest();
    const [before, start] = [process.cpuUsage(), performance.now()];
    const value = await work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    await rest();
    delay.disable();
    const pause = Math.max(0, delay.max / 1e6 - EVERY_MS);
    this.done.push({ name, cpu: (user + system) / 1000, wall, pause });
    return value;
  }
}

/** Long enough for a delay to be seen. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4 * EVERY_MS));
}
