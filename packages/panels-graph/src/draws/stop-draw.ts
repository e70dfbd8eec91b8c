import type { PublicCommitment } from '@freshfaces/fair-draw/record';
import { stoppedLine } from '@freshfaces/public-log';
import type { Panels } from '../parts.ts';
import type { Draw } from './draw.ts';
import { type Stopping, stopped } from './draw-moves.ts';

interface Why {
  readonly how: Stopping;
  /** Public where the draw was published. */
  readonly reason: string;
  readonly personId: string;
}

/** Ends a draw without a panel and lets the recruitment be drawn again. Call it in a transaction. */
export async function stopDraw(
  { draws, recruitments, records, publicLog, audit, now }: Panels,
  drawId: string,
  { how, reason, personId }: Why,
): Promise<void> {
  const draw = await draws.get(drawId);
  if (!draw) return;
  const { state } = await draws.replace(stopped(draw, how, reason));
  const recruitment = await recruitments.get(draw.recruitmentId);
  if (recruitment?.drawId === drawId) {
    await recruitments.replace({
      ...recruitment,
      stage: 'asked',
      drawId: recruitment.kept?.at(-1)?.drawId ?? null,
    });
  }
  const record = await records.get(drawId);
  if (record) {
    await records.replace({ ...record, state, reason });
    const commitment = JSON.parse(record.record) as PublicCommitment;
    await publicLog.append({ aboutId: drawId, ...stoppedLine(commitment, reason) });
  }
  await audit.record({
    at: now(),
    personId,
    action: `draw.${state}`,
    subjectIds: subjects(draw),
    content: reason,
  });
}

function subjects({ id, recruitmentId }: Draw): readonly string[] {
  return [id, recruitmentId];
}
