import { type Leaving, prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';

/**
 * After days were agreed: a reserve comes in for each whom they do not suit, and the pool gives back every
 * other day. Safe to run again; the job does where a server died or the pool was out of reach.
 */
export async function finishDates(panels: Panels, recruitmentId: string): Promise<void> {
  const [poll, recruitment] = await Promise.all([
    panels.datePolls.get(recruitmentId),
    panels.recruitments.get(recruitmentId),
  ]);
  if (poll?.state !== 'settling' || !recruitment?.agreedDates) return;
  const personId = poll.agreedBy ?? SYSTEM;
  for (const seat of poll.leaving) {
    await bringInReserve(panels, { ...seat, personId, event: 'is-taken-back' });
  }
  const { id: drawId = '', panel = [] } = (await panels.draws.get(recruitment.drawId ?? '')) ?? {};
  const { days } = recruitment.agreedDates;
  const byDraw = Map.groupBy(panel, ({ keptFrom }) => keptFrom ?? drawId);
  for (const [heldFor, seats] of byDraw) {
    const memberIds = seats.map(({ memberId }) => memberId);
    await panels.ports.keepDays({ drawId: heldFor, recruitmentId, memberIds, days });
  }
  await panels.store.transaction(async () => {
    const now = await panels.datePolls.get(recruitmentId);
    if (now?.state === 'settling') await panels.datePolls.replace({ ...now, state: 'agreed' });
  });
}

async function bringInReserve(panels: Panels, leaving: Leaving): Promise<void> {
  const { drawId, memberId } = leaving;
  const draw = await panels.draws.get(drawId);
  if (!draw?.panel.some((seat) => seat.memberId === memberId)) return;
  const seating = await prepareDropOut(panels, leaving);
  await thenSettleDays(panels, seating, () =>
    panels.store.transaction(() => recordDropOut(panels, leaving, seating)),
  );
}
