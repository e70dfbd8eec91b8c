import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import { withoutPerson } from '../draws/draw-secrets.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import type { Seating } from '../draws/seating.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';

/**
 * Takes a member out of every draw: what was kept for them alone is removed, nobody can tell any more
 * which place in a record was theirs, and a place that waits for them goes to the next reserve. A
 * transaction a draw, so that what was broken off can be run again. Answers in how many draws.
 */
export async function eraseMember(panels: Panels, memberId: string): Promise<number> {
  const [mine, published] = await Promise.all([
    findAll(panels.entries, { where: { memberId } }),
    findAll(panels.draws, { where: { state: { in: ['committed', 'closing'] } } }),
  ]);
  const drawIds = new Set([...mine.map(({ drawId }) => drawId), ...published.map(({ id }) => id)]);
  let draws = 0;
  for (const drawId of drawIds) {
    if (await eraseFrom(panels, drawId, memberId)) draws++;
  }
  return draws;
}

async function eraseFrom(panels: Panels, drawId: string, memberId: string): Promise<boolean> {
  const seating = await prepareDropOut(panels, { drawId, memberId });
  return thenSettleDays(panels, seating, () =>
    panels.store.transaction(() => eraseFromDraw(panels, memberId, seating)),
  );
}

async function eraseFromDraw(panels: Panels, memberId: string, seating: Seating): Promise<boolean> {
  const { draws, entries, secrets, audit, now } = panels;
  const { drawId } = seating;
  await giveUpPlace(panels, memberId, seating);
  const removed = await entries.remove(entryId(drawId, memberId));
  const kept = await secrets.get(drawId);
  const rest = kept && withoutPerson(kept, memberId);
  if (rest && rest !== kept) await secrets.replace(rest);
  const draw = await draws.get(drawId);
  if (draw?.reserves.some(isOf(memberId))) {
    const reserves = draw.reserves.filter((reserve) => !isOf(memberId)(reserve));
    await draws.replace({ ...draw, reserves });
  }
  if (!removed && rest === kept) return false;
  await audit.record({
    at: now(),
    personId: SYSTEM,
    action: 'draw.erase-member',
    subjectIds: [drawId, memberId],
    content: null,
  });
  return true;
}

/** A seat at interviews that are not over yet goes to the next reserve. */
async function giveUpPlace(panels: Panels, memberId: string, seating: Seating): Promise<void> {
  const { drawId } = seating;
  const draw = await panels.draws.get(drawId);
  if (draw?.state !== 'picked' || !draw.panel.some(isOf(memberId))) return;
  const recruitment = await panels.recruitments.get(draw.recruitmentId);
  if (recruitment?.stage !== 'panel-ready') return;
  if (recruitment.interviewsTo < dayOf(panels.now())) return;
  const leaving = { drawId, memberId, personId: SYSTEM, event: 'is-taken-back' } as const;
  await recordDropOut(panels, leaving, seating);
}

function isOf(memberId: string): (seat: Draw['reserves'][number]) => boolean {
  return (seat) => seat.memberId === memberId;
}
