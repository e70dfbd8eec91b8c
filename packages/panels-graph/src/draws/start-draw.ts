import { newId, notFound } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import type { Draw } from './draw.ts';
import { mustBeDrawable, startedDraw } from './draw-moves.ts';
import { mustHaveRoom } from './queue/queue.ts';
import { underWayAt } from './queue/take-up.ts';

interface Start {
  readonly recruitmentId: string;
  readonly witnessCommitment: string;
  readonly personId: string;
}

/** Opens a draw of the recruitment as it stands; nobody else can until it ends. Call it in a transaction. */
export async function startDraw(
  { recruitments, draws, audit, now }: Panels,
  { recruitmentId, witnessCommitment, personId }: Start,
): Promise<Draw> {
  const recruitment = await recruitments.get(recruitmentId);
  if (!recruitment) throw notFound('recruitment');
  mustBeDrawable(recruitment);
  mustHaveRoom(await underWayAt({ draws }, recruitment.organisationId));
  const at = now();
  const draw = startedDraw(recruitment, { id: newId(), witnessCommitment, at, by: personId });
  await draws.insert(draw);
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
