import { newId, notFound } from '@freshfaces/graph-kit';
import { askForShares } from '../ceremony/ask-for-shares.ts';
import { mustBeNewHash } from '../ceremony/draw-shares.store.ts';
import { reasonToDrawAgain } from '../ceremony/drawn-before.ts';
import { inOrder, mustBeDrawnAlone, publishedBefore } from '../ceremony/published-before.ts';
import { gatherUntil } from '../ceremony/windows.ts';
import type { Invited } from '../ceremony/witnesses.ts';
import type { Panels } from '../parts.ts';
import { whyEmptySeats } from '../places/empty-seat.ts';
import type { Draw, RevealWithin } from './draw.ts';
import { mustHaveRoom } from './queue/queue.ts';
import { underWayAt } from './queue/take-up.ts';
import { mustBeDrawable, startedDraw } from './started-draw.ts';

interface Start {
  readonly recruitmentId: string;
  /** The hash of the share that the recruiter's browser holds. */
  readonly witnessCommitment: string;
  readonly personId: string;
  /** The recruiter's organisation, then the witnesses it asks. */
  readonly invited: readonly [Invited, ...Invited[]];
  readonly revealWithin: RevealWithin;
  /** Why it is drawn again; needed, and public, where one for the post was published before (R58). */
  readonly reason: string | null;
}

/** Opens a draw of the recruitment as it stands; nobody else can until it ends. Call it in a transaction. */
export async function startDraw(panels: Panels, start: Start): Promise<Draw> {
  const { recruitments, draws, audit, now } = panels;
  const { recruitmentId, personId, invited, revealWithin } = start;
  const recruitment = await recruitments.get(recruitmentId);
  if (!recruitment) throw notFound('recruitment');
  mustBeDrawable(recruitment);
  mustHaveRoom(await underWayAt({ draws }, recruitment.organisationId));
  await mustBeDrawnAlone(panels, recruitment);
  const published = await publishedBefore(panels, recruitment);
  const why = start.reason ?? whyEmptySeats(recruitment, published.own);
  await mustBeNewHash(panels, start.witnessCommitment, 'witnessCommitment');
  const at = now();
  const draw = startedDraw(recruitment, {
    id: newId(),
    at,
    by: personId,
    gatherUntil: invited.length > 1 ? gatherUntil(at) : null,
    revealWithin,
    again: reasonToDrawAgain(inOrder(published), why),
  });
  await draws.insert(draw);
  await askForShares(panels, draw, { ...start, post: recruitment.post });
  await recruitments.replace({ ...recruitment, stage: 'drawing', drawId: draw.id });
  await audit.record({
    at,
    personId,
    action: 'draw.start',
    subjectIds: [draw.id, recruitmentId],
    content: draw,
  });
  return draw;
}
