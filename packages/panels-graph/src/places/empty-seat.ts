import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { addDays, dayOf } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import type { PublicRecord } from '../draws/public-record.ts';
import { readResult } from '../draws/read-result.ts';
import { mustFind } from '../find.ts';
import { reopenInterest } from '../interest/open-window.ts';
import type { Panels } from '../parts.ts';
import type { KeptSeat, Recruitment } from '../recruitments/recruitment.ts';
import { tellOfShortPanel } from '../short-panels/tell-of-short-panel.ts';

/** What becomes of a seat that someone left. */
export type SeatGoesTo = 'reserve' | 'asking' | 'short';

const WHY_AGAIN = 'Someone on the panel can’t come, and nobody is left in the drawn order.';

/**
 * Why a draw is for empty seats only, for everyone to read; null where it is for all of them, and where a
 * draw for them was published and came to nothing: then whoever draws again says why.
 * @param own the published draws of the recruitment, the oldest first.
 */
export function whyEmptySeats(
  { kept = [], rules }: Recruitment,
  own: readonly PublicRecord[],
): string | null {
  if (kept.length === 0 || own.at(-1)?.state !== 'picked') return null;
  const empty = rules.seats - kept.length;
  return `Reserves ran out, so ${empty === 1 ? '1 empty seat is' : `${empty} empty seats are`} drawn. Everyone else keeps theirs.`;
}

/**
 * A seat for which nobody is left in the published order: members are asked again, and the next draw is for
 * the empty seats only. Everyone else keeps theirs; nobody can just be put there. On the last day before the
 * interviews, and on theirs, there is no time to ask: the seat stays empty, and everyone who must decide or
 * know is told what it means. Call it in the transaction that
 * emptied the seat.
 * @param draw the draw that gave the seat, without the one who left.
 */
export async function fillEmptySeat(
  panels: Panels,
  draw: Draw,
  { memberId, joined }: { readonly memberId: string; readonly joined: string | null },
): Promise<SeatGoesTo> {
  if (joined !== null) return 'reserve';
  const { recruitments } = panels;
  const before = await mustFind(recruitments, draw.recruitmentId, 'recruitment');
  const kept = (before.kept ?? []).filter((seat) => seat.memberId !== memberId);
  const recruitment =
    before.kept === undefined ? before : await recruitments.replace({ ...before, kept });
  if (recruitment.stage !== 'panel-ready') return 'asking';
  if (recruitment.drawId !== draw.id) await withoutKept(panels, recruitment);
  return askAgain(panels, recruitment);
}

/** Asks again where seats of a panel just drawn are empty: someone left theirs while it was drawn. */
export async function askAgainIfShort(
  panels: Panels,
  { recruitmentId, panel }: Draw,
): Promise<void> {
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  const isShort = panel.length < recruitment.rules.seats;
  if (isShort && recruitment.stage === 'panel-ready') await askAgain(panels, recruitment);
}

async function askAgain(
  panels: Panels,
  recruitment: Stored<Recruitment>,
): Promise<'asking' | 'short'> {
  const { id, drawId, interviewsFrom, revision } = recruitment;
  const draw = await mustFind(panels.draws, drawId ?? '', 'draw');
  if (!isTimeToAsk(interviewsFrom, dayOf(panels.now()))) {
    await tellOfShortPanel(panels, recruitment, draw);
    return 'short';
  }
  const kept = seatsOf(draw);
  await panels.recruitments.replace({
    ...recruitment,
    kept,
    revision: revision + 1,
    goesAheadWith: null,
  });
  await reopenInterest(panels, id, WHY_AGAIN);
  return 'asking';
}

/** Can members still be asked for an empty seat? Not on the day before the interviews. */
function isTimeToAsk(interviewsFrom: string, today: string): boolean {
  return today < addDays(interviewsFrom, -1);
}

/** The draw that counts, without someone whom an earlier one had seated. */
export async function withoutKept(
  { draws, records, secrets }: Panels,
  recruitment: Recruitment,
): Promise<void> {
  const draw = await mustFind(draws, recruitment.drawId ?? '', 'draw');
  const { record } = await mustFind(records, draw.id, 'draw');
  const secret = await secrets.get(draw.id);
  if (!secret) return;
  const { dropOuts, overrides } = draw;
  const drawn = JSON.parse(record) as DrawRecord;
  const result = readResult(drawn, secret, recruitment, dropOuts, overrides);
  await draws.replace({ ...draw, ...result, reserves: draw.reserves });
}

function seatsOf({ id, panel }: Draw): readonly KeptSeat[] {
  return panel.map(({ keptFrom, memberId, homeOrganisationId }) => ({
    drawId: keptFrom ?? id,
    memberId,
    homeOrganisationId,
  }));
}
