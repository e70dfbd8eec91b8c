import type { Panels } from '../parts.ts';
import type { Draw } from './draw.ts';
import { stopped } from './draw-moves.ts';

type Stop = Parameters<typeof stopped>[1];

interface Why {
  readonly state: Stop;
  /** Public where the draw was published. */
  readonly reason: string;
  readonly personId: string;
}

/** Ends a draw without a panel and lets the recruitment be drawn again. Call it in a transaction. */
export async function stopDraw(
  { draws, recruitments, records, audit, now }: Panels,
  drawId: string,
  why: Why,
): Promise<void> {
  const draw = await draws.get(drawId);
  if (!draw) return;
  await draws.replace(stopped(draw, why.state, why.reason));
  const recruitment = await recruitments.get(draw.recruitmentId);
  if (recruitment?.drawId === drawId) {
    await recruitments.replace({ ...recruitment, stage: 'planned', drawId: null });
  }
  const record = await records.get(drawId);
  if (record) await records.replace({ ...record, state: why.state, reason: why.reason });
  await audit.record({
    at: now(),
    personId: why.personId,
    action: `draw.${why.state}`,
    subjectIds: subjects(draw),
    content: why.reason,
  });
}

function subjects({ id, recruitmentId }: Draw): readonly string[] {
  return [id, recruitmentId];
}
