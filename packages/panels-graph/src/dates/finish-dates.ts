import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';

/**
 * After days were agreed: a reserve comes in for each whom they do not suit, and the pool gives back every
 * other day. Safe to run again; the job does where a server died or the pool was out of reach.
 */
export async function finishDates(panels: Panels, drawId: string): Promise<void> {
  const poll = await panels.datePolls.get(drawId);
  const recruitment = poll && (await panels.recruitments.get(poll.recruitmentId));
  if (poll?.state !== 'settling' || !recruitment?.agreedDates) return;
  for (const memberId of poll.leaving) {
    await bringInReserve(panels, { drawId, memberId, personId: poll.agreedBy ?? SYSTEM });
  }
  const panel = (await panels.draws.get(drawId))?.panel ?? [];
  await panels.ports.keepDays({
    drawId,
    recruitmentId: recruitment.id,
    memberIds: panel.map(({ memberId }) => memberId),
    days: recruitment.agreedDates.days,
  });
  await panels.store.transaction(async () => {
    const now = await panels.datePolls.get(drawId);
    if (now?.state === 'settling') await panels.datePolls.replace({ ...now, state: 'agreed' });
  });
}

async function bringInReserve(
  panels: Panels,
  leaving: { readonly drawId: string; readonly memberId: string; readonly personId: string },
): Promise<void> {
  const { drawId, memberId } = leaving;
  const draw = await panels.draws.get(drawId);
  if (!draw?.panel.some((seat) => seat.memberId === memberId)) return;
  const seating = await prepareDropOut(panels, leaving);
  await thenSettleDays(panels, seating, () =>
    panels.store.transaction(() => recordDropOut(panels, { ...leaving, event: 'drops-out' }, seating)),
  );
}
