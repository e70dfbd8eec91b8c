import { notFound, Problem } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { stateAfter } from '../draws/draw-moves.ts';
import type { Panels } from '../parts.ts';
import { mustBeTheShare, mustNotBeRevealed, shareId } from './draw-share.ts';

interface Reveal {
  readonly drawId: string;
  readonly organisationId: string;
  /** 64 hex digits. */
  readonly share: string;
  readonly personId: string;
}

/**
 * Takes in the share behind a published hash, before the deadline. It stays in the server until nobody can
 * choose any more. Call it in a transaction; `advanceDraw` follows.
 */
export async function revealShare(panels: Panels, reveal: Reveal): Promise<Draw> {
  const { draws, shares, audit, now } = panels;
  const { organisationId, personId } = reveal;
  const draw = await draws.get(reveal.drawId);
  const share = draw && (await shares.get(shareId(draw, organisationId)));
  if (!draw || !share) throw notFound('draw');
  stateAfter(draw.state, 'reveal-share');
  const at = now();
  mustBeBeforeDeadline(draw, at);
  mustNotBeRevealed(share);
  mustBeTheShare(share, reveal.share);
  // So that a share never arrives while the draw is being closed without it.
  await draws.replace(draw);
  await shares.replace({ ...share, value: reveal.share, revealedAt: at, revealedBy: personId });
  await audit.record({
    at,
    personId,
    action: 'draw.reveal-share',
    subjectIds: [draw.id, organisationId],
    content: share.commitment,
  });
  return draw;
}

function mustBeBeforeDeadline({ deadline, withheld }: Draw, now: string): void {
  if (deadline === null || now <= deadline) return;
  throw new Problem(
    'CONFLICT',
    withheld === 'left-out'
      ? 'The time to reveal has passed. The draw goes on without this share.'
      : 'The time to reveal has passed. This draw is being closed as abandoned.',
  );
}
