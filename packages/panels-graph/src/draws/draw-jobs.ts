import type { Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { SILENCE_MS } from './draw-progress.ts';
import type { Solving } from './solving.ts';
import { stopDraw } from './stop-draw.ts';

/**
 * A draw whose solving process died says so and can be started again; nothing was published. One that is
 * being worked out elsewhere keeps its heartbeat and is left alone.
 */
function recoverDraws(panels: Panels, solving: Solving): Job['run'] {
  return async (now) => {
    const waiting = await findAll(panels.draws, { where: { state: 'solving' } });
    for (const { id, startedAt } of waiting) {
      const heard = (await panels.progress.get(id))?.at ?? startedAt;
      const silent = Date.parse(now) - Date.parse(heard) >= SILENCE_MS;
      if (solving.isRunning(id) || !silent) continue;
      await panels.store.transaction(async () => {
        if ((await panels.draws.get(id))?.state !== 'solving') return;
        await stopDraw(panels, id, {
          state: 'interrupted',
          reason: 'The server was restarted before anything was published. Start the draw again.',
          personId: SYSTEM,
        });
      });
    }
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
    { name: 'panels.abandon-draws', everyMs: 60_000, run: abandonDraws(panels) },
  ];
}
