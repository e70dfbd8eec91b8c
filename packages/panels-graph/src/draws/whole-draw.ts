import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { Problem } from '@freshfaces/graph-kit';
import { advanceDraw } from '../ceremony/advance-draw.ts';
import { RECRUITER } from '../ceremony/draw-share.ts';
import { revealShare } from '../ceremony/reveal-share.ts';
import { invite } from '../ceremony/witnesses.ts';
import { mustFind } from '../find.ts';
import { bytesToHex } from '../hex.ts';
import type { Panels } from '../parts.ts';
import type { Draw } from './draw.ts';
import { takeUp } from './queue/take-up.ts';
import { solveDraw } from './solve-draw.ts';
import { startDraw } from './start-draw.ts';

interface WholeDraw {
  readonly recruitmentId: string;
  readonly personId: string;
  /** Why it is drawn again, where an earlier draw was published. */
  readonly reason?: string;
}

/**
 * A draw from start to panel in one call, both shares made here and no beacon waited for: the same steps,
 * records and audit as the ceremony on screen. For seeding and for the command line. Throws `INFEASIBLE`
 * when the rules cannot be met.
 */
export async function runWholeDraw(
  edges: Panels,
  { recruitmentId, personId, reason }: WholeDraw,
): Promise<Draw> {
  const panels = { ...edges, beacon: null };
  const { store, draws, recruitments } = panels;
  const share = bytesToHex(panels.random(32));
  const { organisationId } = await mustFind(recruitments, recruitmentId, 'recruitment');
  const invited = await invite(panels, organisationId, []);
  const start = {
    recruitmentId,
    personId,
    invited,
    witnessCommitment: shareCommitment(RECRUITER, share),
    revealWithin: 'one-minute',
    reason: reason ?? null,
  } as const;
  const { id: drawId } = await store.transaction(() => startDraw(panels, start));
  await takeUp(panels, drawId);
  await solveDraw(panels, drawId);
  const solved = await draws.get(drawId);
  if (solved?.state !== 'committed') {
    throw new Problem('INFEASIBLE', solved?.reason ?? 'The draw was stopped.');
  }
  await store.transaction(() => revealShare(panels, { drawId, organisationId, share, personId }));
  await advanceDraw(panels, drawId, personId);
  const drawn = await mustFind(draws, drawId, 'draw');
  if (drawn.state !== 'picked') throw new Problem('CONFLICT', 'The draw was not made.');
  return drawn;
}
