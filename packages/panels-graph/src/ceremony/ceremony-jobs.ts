import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Solving } from '../draws/solving.ts';
import type { Panels } from '../parts.ts';
import { advanceDraw } from './advance-draw.ts';

/** Well under the time between a deadline and the beacon's round. */
const LOOK_MS = 2_000;

/** Moves every draw on that waits for people, for a deadline or for the beacon. */
export function ceremonyJob(panels: Panels, solving: Solving): Job {
  return {
    name: 'panels.advance-draws',
    everyMs: LOOK_MS,
    async run() {
      const waiting = await findAll(panels.draws, {
        where: { state: { in: ['gathering', 'committed', 'closing'] } },
      });
      await Promise.all(waiting.map(({ id }) => advanceDraw(panels, id).catch(panels.onFault)));
      if (waiting.length > 0) solving.takeNext();
    },
  };
}
