import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { ceremonyJob } from '../ceremony/ceremony-jobs.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { stateAfter } from './draw-moves.ts';
import { SILENCE_MS } from './draw-progress.ts';
import type { Solving } from './solving.ts';
import { stopDraw } from './stop-draw.ts';

/** A draw at which servers died this often is stopped; it may be what kills them. */
const ATTEMPTS = 3;

/**
 * A draw whose solving process died goes back into the queue; nothing was published. One that is being
 * worked out elsewhere keeps its heartbeat and is left alone.
 */
function recoverDraws(panels: Panels, solving: Solving): Job['run'] {
  return async (now) => {
    const waiting = await findAll(panels.draws, { where: { state: 'solving' } });
    for (const { id, startedAt } of waiting) {
      const heard = (await panels.progress.get(id))?.at ?? startedAt;
      const silent = Date.parse(now) - Date.parse(heard) >= SILENCE_MS;
      if (solving.isRunning(id) || !silent) continue;
      await panels.store.transaction(async () => {
        const draw = await panels.draws.get(id);
        if (draw?.state !== 'solving') return;
        if (draw.attempts < ATTEMPTS) {
          await panels.draws.replace({ ...draw, state: stateAfter(draw.state, 'put-back') });
          return;
        }
        await stopDraw(panels, id, {
          how: 'interrupt',
          reason: `The server stopped ${ATTEMPTS} times while the chances were worked out. Start the draw again, or tell us.`,
          personId: SYSTEM,
        });
      });
    }
    solving.takeNext();
  };
}

export function drawJobs(panels: Panels, solving: Solving): readonly Job[] {
  return [
    { name: 'panels.recover-draws-at-start', everyMs: 0, run: recoverDraws(panels, solving) },
    { name: 'panels.recover-draws', everyMs: SILENCE_MS, run: recoverDraws(panels, solving) },
    { name: 'panels.work-queue', everyMs: 2_000, run: async () => solving.takeNext() },
    ceremonyJob(panels, solving),
  ];
}
