import { notFound } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { stateAfter } from '../draws/draw-moves.ts';
import type { Panels } from '../parts.ts';
import { boundOf } from './draw-share.ts';
import { sharesOf } from './draw-shares.store.ts';

/**
 * Waits for no more hashes: the draw goes on with those who gave theirs, and its record names the others.
 * Call it in a transaction.
 */
export async function closeGathering(
  panels: Panels,
  { drawId, personId }: { readonly drawId: string; readonly personId: string },
): Promise<Draw> {
  const { draws, audit, now } = panels;
  const draw = await draws.get(drawId);
  if (!draw) throw notFound('draw');
  const at = now();
  const state = stateAfter(draw.state, 'close-gathering');
  const queued = await draws.replace({ ...draw, state, queuedAt: at });
  const bound = boundOf(await sharesOf(panels, drawId));
  await audit.record({
    at,
    personId,
    action: 'draw.close-gathering',
    subjectIds: [drawId, draw.recruitmentId],
    content: bound.map(({ sourceId, commitment }) => [sourceId, commitment]),
  });
  return queued;
}
