import { instantIn } from '../days.ts';
import type { TimeMachine } from './time-machine.ts';

/** Something that happened on a day of the demo's past. */
export interface Step {
  /** Days from now; negative in the past. */
  readonly inDays: number;
  readonly happens: () => Promise<void>;
}

/** Does what happened in the order in which it did; on one day, in the order given. */
export async function inOrderOfTime(
  { travel }: Pick<TimeMachine, 'travel'>,
  now: string,
  steps: readonly Step[],
): Promise<void> {
  for (const { inDays, happens } of steps.toSorted((a, b) => a.inDays - b.inDays)) {
    travel(instantIn(now, inDays));
    await happens();
  }
}
