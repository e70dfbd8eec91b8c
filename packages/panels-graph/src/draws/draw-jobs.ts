import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
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
          await panels.draws.replace({ ...draw, state: 'queued' });
          return;
        }
        await stopDraw(panels, id, {
          state: 'interrupted',
          reason: `The server stopped ${ATTEMPTS} times while the chances were worked out. Start the draw again, or tell us.`,
          personId: SYSTEM,
        });
      });
    }
    solving.takeNext();
  };
}

/** A published draw whose witness never revealed stays on record for ever as abandoned. */
function abandonDraws(panels: Panels): Job['run'] {
  return async (now) => {
    const waiting = await findAll(panels.draws, { where: { state: 'committed' } });
    for (const { id, deadline } of waiting) {
      if (deadline === null || now <= deadline) continue;
      await panels.store.transaction(async () => {
        if ((await panels.draws.get(id))?.state !== 'committed') return;
        await stopDraw(panels, id, {
          state: 'abandoned',
          reason:
            'The recruiter’s share was not revealed before the deadline, so nobody was drawn.',
          personId: SYSTEM,
        });
      });
    }
  };
}

export function drawJobs(panels: Panels, solving: Solving): readonly Job[] {
  return [
    { name: 'panels.recover-draws-at-start', everyMs: 0, run: recoverDraws(panels, solving) },
    { name: 'panels.recover-draws', everyMs: SILENCE_MS, run: recoverDraws(panels, solving) },
    { name: 'panels.work-queue', everyMs: 2_000, run: async () => solving.takeNext() },
    { name: 'panels.abandon-draws', everyMs: 60_000, run: abandonDraws(panels) },
  ];
}
