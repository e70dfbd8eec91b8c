import {
  type Draw,
  overrideSeat,
  type Panels,
  prepareOverride,
  type Recruitment,
  whoCanBeNamed,
} from '@freshfaces/panels-graph';

const REASON =
  'One of the people drawn had worked beside a candidate until last month. We found out too late to say so before.';

/** The one seat of the demo network that someone changed by hand, in the open (R58). */
export async function overrideOne(
  panels: Panels,
  recruitment: Recruitment,
  { draw, personId }: { readonly draw: Draw; readonly personId: string },
): Promise<Draw> {
  const [replacementId] = await whoCanBeNamed(panels, recruitment, draw);
  const [seat] = draw.panel;
  if (!seat || replacementId === undefined) throw new Error('Nobody in the demo could be named.');
  const wish = {
    recruitmentId: recruitment.id,
    drawId: draw.id,
    personId,
    memberId: seat.memberId,
    replacementId,
    reason: REASON,
  };
  const seating = await prepareOverride(panels, wish);
  await panels.store.transaction(() => overrideSeat(panels, wish, seating));
  return (await panels.draws.get(draw.id)) ?? draw;
}
