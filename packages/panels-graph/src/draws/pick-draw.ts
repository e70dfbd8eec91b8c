import { recordText } from '@freshfaces/fair-draw/draw-from';
import { notFound } from '@freshfaces/graph-kit';
import { resultLine } from '@freshfaces/public-log';
import { readyRecord } from '../ceremony/ready-record.ts';
import { teamAsDrawn } from '../evidence/team-as-drawn.ts';
import type { Panels } from '../parts.ts';
import { askAgainIfShort } from '../places/empty-seat.ts';
import { firstEntries } from '../places/first-entries.ts';
import { tellDrawn } from '../places/tell-drawn.ts';
import { SYSTEM } from '../system-person.ts';
import type { Draw } from './draw.ts';
import { mayMove, stateAfter } from './draw-moves.ts';
import { isErased } from './draw-secrets.ts';
import { recordDropOut } from './drop-out.ts';
import { seatOnHeldDays } from './hold-days.ts';
import { readResult } from './read-result.ts';
import { noSeating, type Seating, settleSeating } from './seating.ts';

interface Pick {
  readonly drawId: string;
  /** What drand signed for the draw's round; null where no beacon takes part. */
  readonly signature: string | null;
  readonly personId: string;
}

/** Works out whom the draw seats and has their days held. Call it before `pickDraw`. */
export async function preparePick(panels: Panels, pick: Pick): Promise<Seating> {
  const { drawId, signature } = pick;
  const draw = await panels.draws.get(drawId);
  const recruitment = draw && (await panels.recruitments.get(draw.recruitmentId));
  const kept = draw && (await panels.secrets.get(drawId));
  if (!draw || !recruitment || !kept || !mayMove(draw.state, 'pick')) return noSeating(drawId);
  const record = await readyRecord(panels, { draw, kept, signature });
  return settleSeating(panels, { draw, recruitment, record, kept, leaves: isErased });
}

/**
 * Puts all shares together and draws: record, panel, reserves and everyone's own entry, all or nothing
 * (DESIGN.md §2 stages 6 and 7). Call it in a transaction.
 */
export async function pickDraw(panels: Panels, pick: Pick, seating: Seating): Promise<Draw> {
  const { draws, secrets, records, recruitments, entries, audit } = panels;
  const draw = await draws.get(pick.drawId);
  if (!draw) throw notFound('draw');
  const now = panels.now();
  const state = stateAfter(draw.state, 'pick');
  const kept = await secrets.get(draw.id);
  const published = await records.get(draw.id);
  const recruitment = await recruitments.get(draw.recruitmentId);
  if (!kept || !published || !recruitment) throw notFound('draw');

  const record = await readyRecord(panels, { draw, kept, signature: pick.signature });
  const picked = await draws.replace({
    ...draw,
    ...readResult(record, kept, recruitment),
    teamMemberOnPanel: teamAsDrawn(record, kept, recruitment),
    state,
    seed: record.seed,
    pickedAt: now,
  });
  await records.replace({ ...published, state, pickedAt: now, record: recordText(record) });
  await panels.publicLog.append({ aboutId: draw.id, ...resultLine(record) });
  const { interviewsFrom } = recruitment;
  await entries.insertMany(firstEntries({ id: draw.id, interviewsFrom }, record, kept, now));
  await recruitments.replace({ ...recruitment, stage: 'panel-ready' });
  await audit.record({
    at: now,
    personId: pick.personId,
    action: 'draw.pick',
    subjectIds: [draw.id, recruitment.id],
    content: record.seed,
  });
  const seated = await withoutThoseWhoCannot(panels, picked, seating);
  await tellDrawn(panels, draw.id);
  await askAgainIfShort(panels, seated);
  return seated;
}

/**
 * Someone erased after the draw was published, or whose days were promised elsewhere meanwhile, may have
 * been picked: the next in order comes in at once, and the record says so.
 */
async function withoutThoseWhoCannot(
  panels: Panels,
  picked: Draw,
  seating: Seating,
): Promise<Draw> {
  const cannot = (memberId: string) => isErased(memberId) || seating.isRefused(memberId);
  const seated = picked.panel.flatMap(({ memberId, keptFrom }) => (keptFrom ? [] : [memberId]));
  await seatOnHeldDays(
    panels,
    picked.id,
    seated.filter((memberId) => !cannot(memberId)),
  );
  let draw = picked;
  for (const memberId of seated.filter(cannot)) {
    const leaving = {
      drawId: draw.id,
      memberId,
      personId: SYSTEM,
      event: 'is-taken-back',
    } as const;
    draw = await recordDropOut(panels, leaving, seating);
  }
  return draw;
}
