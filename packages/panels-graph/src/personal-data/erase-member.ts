import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { takeBackChair } from '../confirmation/panel-teams.store.ts';
import type { Draw } from '../draws/draw.ts';
import { entryId } from '../draws/draw-entry.ts';
import { withoutPerson } from '../draws/draw-secrets.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import type { Seating } from '../draws/seating.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { eraseInterests } from '../interest/erase-interests.ts';
import { overridesRenamed } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { eraseWords } from '../written-down/erase-words.ts';
import { eraseDays } from './erase-days.ts';

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
  const own = mine.map(({ drawId }) => drawId);
  const later = await drawsSince(panels, own);
  const drawIds = new Set([...own, ...later, ...published.map(({ id }) => id)]);
  let draws = 0;
  for (const drawId of drawIds) {
    if (await eraseFrom(panels, drawId, memberId)) draws++;
  }
  await eraseDays(panels, memberId);
  await eraseInterests(panels, memberId);
  await eraseWords(panels, memberId);
  return draws;
}

/** The draws that count now where these gave seats that may have been kept since. */
async function drawsSince(
  { draws, recruitments }: Panels,
  drawIds: readonly string[],
): Promise<readonly string[]> {
  const drawn = await draws.getMany(drawIds);
  const posts = await recruitments.getMany(drawn.map((draw) => draw?.recruitmentId ?? ''));
  return posts.flatMap((post) => post?.drawId ?? []);
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
  const leaf = kept?.secrets.people.find(({ id }) => id === memberId)?.leaf;
  const erasedId = rest?.secrets.people.find((each) => each.leaf === leaf)?.id;
  if (draw) {
    const reserves = draw.reserves.filter((reserve) => !isOf(memberId)(reserve));
    const overrides = overridesRenamed(draw.overrides ?? [], memberId, erasedId ?? memberId);
    await draws.replace({ ...draw, reserves, overrides });
  }
  if (draw) await takeBackChair(panels.teams, draw.recruitmentId, memberId);
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
  const seat = draw?.panel.find(isOf(memberId));
  if (draw?.state !== 'picked' || !seat || seat.keptFrom) return;
  const recruitment = await panels.recruitments.get(draw.recruitmentId);
  if (!recruitment || ['completed', 'called-off'].includes(recruitment.stage)) return;
  if (recruitment.interviewsTo < dayOf(panels.now())) return;
  const leaving = { drawId, memberId, personId: SYSTEM, event: 'is-taken-back' } as const;
  await recordDropOut(panels, leaving, seating);
}

function isOf(memberId: string): (seat: Draw['reserves'][number]) => boolean {
  return (seat) => seat.memberId === memberId;
}
