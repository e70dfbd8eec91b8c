import { addDays, dayOf } from '@freshfaces/graph-kit';
import type { Draw } from '../draws/draw.ts';
import { mustFind } from '../find.ts';
import { reopenInterest } from '../interest/open-window.ts';
import type { Panels } from '../parts.ts';
import type { KeptSeat } from '../recruitments/recruitment.ts';

/** What becomes of a seat that someone left. */
export type SeatGoesTo = 'reserve' | 'asking' | 'short';

const WHY_AGAIN = 'Someone on the panel can’t come, and nobody is left in the drawn order.';

/**
 * A seat for which nobody is left in the published order: members are asked again, and the next draw is for
 * the empty seats only. Everyone else keeps theirs; nobody can just be put there. On the last day before the
 * interviews, and on theirs, there is no time to ask: the seat stays empty. Call it in the transaction that
 * emptied the seat.
 * @param draw as it is without the one who left.
 */
export async function fillEmptySeat(
  panels: Panels,
  draw: Draw,
  { memberId, joined }: { readonly memberId: string; readonly joined: string | null },
): Promise<SeatGoesTo> {
  if (joined !== null) return 'reserve';
  const { recruitments, now } = panels;
  const recruitment = await mustFind(recruitments, draw.recruitmentId, 'recruitment');
  const { stage, interviewsFrom, drawId, revision, id } = recruitment;
  if (stage !== 'panel-ready') {
    const kept = (recruitment.kept ?? []).filter((seat) => seat.memberId !== memberId);
    await recruitments.replace({ ...recruitment, kept });
    return 'asking';
  }
  if (dayOf(now()) >= addDays(interviewsFrom, -1)) return 'short';
  const current = drawId === draw.id ? draw : await mustFind(panels.draws, drawId ?? '', 'draw');
  const kept = keptSeats(current).filter((seat) => seat.memberId !== memberId);
  await recruitments.replace({ ...recruitment, kept, revision: revision + 1 });
  await reopenInterest(panels, id, WHY_AGAIN);
  return 'asking';
}

function keptSeats({ id, panel }: Draw): readonly KeptSeat[] {
  return panel.map(({ keptFrom, memberId, homeOrganisationId }) => ({
    drawId: keptFrom ?? id,
    memberId,
    homeOrganisationId,
  }));
}
