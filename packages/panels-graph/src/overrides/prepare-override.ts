import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import { prepareDropOut } from '../draws/drop-out.ts';
import { holdDays } from '../draws/hold-days.ts';
import { noSeating, type Seating } from '../draws/seating.ts';
import { assessPool } from '../eligibility/assess-pool.ts';
import { gatherPool } from '../eligibility/gather-pool.ts';
import type { Panels } from '../parts.ts';
import { mayMove } from '../places/place-moves.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { mustBeNameable, type Overriding } from './override-seat.ts';

/**
 * Members who could be named for a seat: in this draw, not on the panel, and passing every hard rule today,
 * their yes to this one among them (R55, R58).
 */
export async function whoCanBeNamed(
  panels: Panels,
  recruitment: Recruitment,
  draw: Pick<Draw, 'id' | 'publishedAt'>,
): Promise<readonly string[]> {
  const askedOn = draw.publishedAt === null ? {} : { askedOn: dayOf(draw.publishedAt) };
  const [facts, entries] = await Promise.all([
    gatherPool(panels, { ...recruitment, ...askedOn }),
    findAll(panels.entries, { where: { drawId: draw.id } }),
  ]);
  const waiting = new Set(
    entries.flatMap(({ memberId, state }) => (mayMove(state, 'steps-in') ? [memberId] : [])),
  );
  return assessPool(recruitment, facts).flatMap(({ memberId, eligible }) =>
    eligible && waiting.has(memberId) ? [memberId] : [],
  );
}

/** Has the days of whoever comes in held by the pool. Call it before the transaction of the override. */
export async function prepareOverride(
  panels: Panels,
  { recruitmentId, drawId, memberId, replacementId }: Overriding,
): Promise<Seating> {
  if (replacementId === null) return prepareDropOut(panels, { drawId, memberId });
  const [recruitment, draw] = await Promise.all([
    panels.recruitments.get(recruitmentId),
    panels.draws.get(drawId),
  ]);
  if (!recruitment || !draw) return noSeating(drawId);
  const nameable = await whoCanBeNamed(panels, recruitment, draw);
  mustBeNameable(nameable.includes(replacementId));
  const refused = await holdDays(panels, drawId, recruitment, [replacementId]);
  mustBeNameable(refused.length === 0);
  return { ...noSeating(drawId), held: [replacementId] };
}
