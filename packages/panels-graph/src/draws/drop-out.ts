import { recordText } from '@freshfaces/fair-draw/draw-from';
import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { replacementLine } from '@freshfaces/public-log';
import { takeBackConfirmation } from '../confirmation/panel-teams.store.ts';
import { overridesWithout, placeInRecord } from '../overrides/override.ts';
import type { Panels } from '../parts.ts';
import { leavePlace, stepIntoPlace, stoodDownFrom } from '../places/change-place.ts';
import { fillEmptySeat } from '../places/empty-seat.ts';
import type { PlaceEvent } from '../places/place-moves.ts';
import { tellOfReplacement } from '../places/tell-of-replacement.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw } from './draw.ts';
import { freeDays, seatOnHeldDays } from './hold-days.ts';
import { readResult } from './read-result.ts';
import { replaced } from './replaced.ts';
import { noSeating, type Seating, settleSeating } from './seating.ts';

export interface Leaving {
  /** The draw that gave them their seat. */
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly event: Extract<
    PlaceEvent,
    'says-no' | 'deadline-passes' | 'drops-out' | 'is-taken-back'
  >;
}

/** Finds who comes in for someone who leaves, and has their days held. Call it before `recordDropOut`. */
export async function prepareDropOut(
  panels: Panels,
  { drawId, memberId }: Pick<Leaving, 'drawId' | 'memberId'>,
): Promise<Seating> {
  const draw = await panels.draws.get(drawId);
  const recruitment = draw && (await panels.recruitments.get(draw.recruitmentId));
  const published = draw && (await panels.records.get(drawId));
  const kept = draw && (await panels.secrets.get(drawId));
  const isSeated = draw?.panel.some((seat) => seat.memberId === memberId);
  if (!isSeated || !kept || !published || recruitment?.stage !== 'panel-ready') {
    return noSeating(drawId);
  }
  const record = JSON.parse(published.record) as DrawRecord;
  const leaving = placeInRecord(draw.overrides ?? [], memberId);
  return settleSeating(panels, {
    draw,
    recruitment,
    record,
    kept,
    leaves: (id) => id === leaving,
  });
}

/**
 * Someone drawn can't come: the first reserve in the seed's order who can still come and keeps the rules
 * takes the seat, is told and has time to answer, and the public record says so (DESIGN.md §2 stage 7).
 * The panel must be confirmed anew. Call it in a transaction.
 */
export async function recordDropOut(
  panels: Panels,
  leaving: Leaving,
  { isGone }: Pick<Seating, 'isGone'>,
): Promise<Draw> {
  const { draws, records, recruitments, secrets, audit } = panels;
  const draw = await draws.get(leaving.drawId);
  const recruitment = draw && (await recruitments.get(draw.recruitmentId));
  const published = draw && (await records.get(draw.id));
  const kept = draw && (await secrets.get(draw.id));
  if (!recruitment || !published || !kept) throw notFound('draw');
  const now = panels.now();
  mustStillChange(draw, recruitment, dayOf(now));
  await leavePlace(panels, leaving);
  mustHaveASeat(draw, leaving.memberId);

  const before = JSON.parse(published.record) as DrawRecord;
  const place = placeInRecord(draw.overrides ?? [], leaving.memberId);
  const { record, joined } = replaced(before, kept, place, isGone);
  if (joined !== null) {
    await seatOnHeldDays(panels, draw.id, [joined]);
    await stepIntoPlace(panels, { drawId: draw.id, memberId: joined }, recruitment);
  }
  await freeDays(panels, draw.id, leaving.memberId);
  await takeBackConfirmation(panels.teams, recruitment.id);
  const { memberId } = leaving;
  const dropOuts = [...draw.dropOuts, { memberId, replacementId: joined, at: now }];
  const overrides = overridesWithout(draw.overrides ?? [], memberId);
  const result = readResult(record, kept, recruitment, dropOuts, overrides);
  const stoodDown = await stoodDownFrom(panels, draw.id);
  const changed = await draws.replace({
    ...draw,
    ...result,
    reserves: result.reserves.filter((reserve) => !stoodDown.has(reserve.memberId)),
    dropOuts,
    overrides,
  });
  await records.replace({ ...published, record: recordText(record) });
  await panels.publicLog.append({ aboutId: draw.id, ...replacementLine(record) });
  const goesOn = await fillEmptySeat(panels, changed, { memberId, joined });
  await tellOfReplacement(panels, { draw: changed, recruitment, leaving, joined, goesOn });
  await audit.record({
    at: now,
    personId: leaving.personId,
    action: 'draw.drop-out',
    subjectIds: [draw.id, leaving.memberId, ...(joined === null ? [] : [joined])],
    content: { event: leaving.event, replacement: record.replacements.at(-1) },
  });
  return changed;
}

/** May people still move on or off this panel? Throws `CONFLICT`. */
export function mustStillChange(
  { state }: Draw,
  { stage, interviewsTo }: Recruitment,
  today: string,
): void {
  if (state !== 'picked') throw new Problem('CONFLICT', 'This draw has no panel yet.');
  if (stage === 'called-off') throw new Problem('CONFLICT', 'This panel was called off.');
  if (stage === 'completed' || today > interviewsTo) {
    throw new Problem('CONFLICT', 'The interviews are over: the panel can no longer change.');
  }
}

/** Throws `ALREADY_DONE` for whoever has no seat on it. */
export function mustHaveASeat({ panel }: Draw, memberId: string): void {
  if (panel.some((seat) => seat.memberId === memberId)) return;
  throw new Problem(
    'ALREADY_DONE',
    'This person is not on the panel, or has already stepped back.',
    'memberId',
  );
}
