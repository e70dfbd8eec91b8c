import { notFound, Problem } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { stateAfter } from '../draws/draw-moves.ts';
import type { Panels } from '../parts.ts';
import { mustNotBeGiven, shareId } from './draw-share.ts';
import { mustBeNewHash } from './draw-shares.store.ts';

interface Given {
  readonly drawId: string;
  readonly organisationId: string;
  /** 64 hex digits. */
  readonly commitment: string;
  readonly personId: string;
}

/** A witness binds itself to a secret share, once, before anything is published. Call it in a transaction. */
export async function giveHash(panels: Panels, given: Given): Promise<Draw> {
  const { draws, shares, audit, now } = panels;
  const { organisationId, commitment, personId } = given;
  const draw = await draws.get(given.drawId);
  const share = draw && (await shares.get(shareId(draw, organisationId)));
  if (!draw || !share) throw notFound('draw');
  stateAfter(draw.state, 'give-hash');
  const at = now();
  if (draw.gatherUntil !== null && at > draw.gatherUntil) {
    throw new Problem('CONFLICT', 'The time for witnesses is over: the draw goes on without you.');
  }
  mustNotBeGiven(share);
  await mustBeNewHash(panels, commitment, 'commitment');
  // So that a hash never arrives while the draw goes on without it.
  await draws.replace(draw);
  await shares.replace({ ...share, commitment, givenAt: at, givenBy: personId });
  await audit.record({
    at,
    personId,
    action: 'draw.give-hash',
    subjectIds: [draw.id, organisationId],
    content: commitment,
  });
  return draw;
}
