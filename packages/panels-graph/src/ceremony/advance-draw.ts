import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import type { PublicCommitment } from '@freshfaces/fair-draw/record';
import { Problem } from '@freshfaces/graph-kit';
import { sharesLine } from '@freshfaces/public-log';
import { type Stored, VersionConflictError } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import { stateAfter } from '../draws/draw-moves.ts';
import { pickDraw, preparePick } from '../draws/pick-draw.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { stopDraw } from '../draws/stop-draw.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { closeGathering } from './close-gathering.ts';
import { sharesOf } from './draw-shares.store.ts';
import { type NextMove, nextMove } from './next-move.ts';
import { revealedOf } from './ready-record.ts';

/**
 * Does what is due for a draw that waits for people, for a deadline or for the beacon; nothing where
 * nothing is. Safe to call at any time, by several servers at once.
 */
export async function advanceDraw(
  panels: Panels,
  drawId: string,
  personId: string = SYSTEM,
): Promise<void> {
  try {
    const move = await dueFor(panels, drawId);
    if (move?.do === 'close-gathering') {
      await inTransaction(panels, drawId, move, () => closeGathering(panels, { drawId, personId }));
    } else if (move?.do === 'close') {
      await inTransaction(panels, drawId, move, (draw) => closeDraw(panels, draw));
      await advanceDraw(panels, drawId, personId);
    } else if (move?.do === 'abandon') {
      const why = { how: 'abandon', reason: move.reason, personId: SYSTEM } as const;
      await inTransaction(panels, drawId, move, () => stopDraw(panels, drawId, why));
    } else if (move?.do === 'pick') {
      await pickNow(panels, drawId, personId);
    }
  } catch (error) {
    if (error instanceof VersionConflictError) return;
    if (!(error instanceof Problem)) throw error;
    // Another server may have been quicker; anything else would leave the draw waiting without a word.
    if (error.code !== 'ALREADY_DONE' && error.code !== 'CONFLICT') panels.onFault(error);
  }
}

/** What is due now, read again where it is to be relied on. */
async function dueFor(panels: Panels, drawId: string): Promise<NextMove | null> {
  const draw = await panels.draws.get(drawId);
  return draw ? nextMove(draw, await sharesOf(panels, drawId), panels.now()) : null;
}

/** Runs the move where it is still the one that is due. */
async function inTransaction(
  panels: Panels,
  drawId: string,
  move: NextMove,
  run: (draw: Stored<Draw>) => Promise<unknown>,
): Promise<void> {
  await panels.store.transaction(async () => {
    const draw = await panels.draws.get(drawId);
    if (draw && (await dueFor(panels, drawId))?.do === move.do) await run(draw);
  });
}

/** Publishes every share, the server's too, while nobody can know what the beacon will say. */
async function closeDraw(panels: Panels, draw: Stored<Draw>): Promise<void> {
  const { draws, records, secrets, audit, now } = panels;
  const published = await records.get(draw.id);
  const kept = await secrets.get(draw.id);
  if (!published || !kept) return;
  const state = stateAfter(draw.state, 'close');
  const revealed = revealedOf(kept, await sharesOf(panels, draw.id));
  await draws.replace({ ...draw, state });
  await records.replace({ ...published, state, shares: canonicalJson(revealed) });
  const commitment = JSON.parse(published.record) as PublicCommitment;
  await panels.publicLog.append({ aboutId: draw.id, ...sharesLine(commitment, revealed) });
  await audit.record({
    at: now(),
    personId: SYSTEM,
    action: 'draw.close',
    subjectIds: [draw.id, draw.recruitmentId],
    content: revealed,
  });
}

async function pickNow(panels: Panels, drawId: string, personId: string): Promise<void> {
  const round = (await panels.draws.get(drawId))?.beaconRound ?? null;
  const signature = round === null ? null : ((await panels.beacon?.signatureOf(round)) ?? null);
  if (round !== null && signature === null) return;
  const pick = { drawId, signature, personId };
  const seating = await preparePick(panels, pick);
  await thenSettleDays(panels, seating, () =>
    panels.store.transaction(() => pickDraw(panels, pick, seating)),
  );
}
