import { recordText } from '@freshfaces/fair-draw/draw-from';
import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { notFound, Problem } from '@freshfaces/graph-kit';
import { replacementLine } from '@freshfaces/public-log';
import { takeBackConfirmation } from '../confirmation/panel-teams.store.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw } from './draw.ts';
import { type DrawEntry, entryId } from './draw-entry.ts';
import { freeDays, seatOnHeldDays } from './hold-days.ts';
import { readResult } from './read-result.ts';
import { replaced } from './replaced.ts';
import { noSeating, type Seating, settleSeating } from './seating.ts';

interface Leaving {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  /** `no` where they said so themselves; null where staff wrote it down. */
  readonly answer: 'no' | null;
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
  return settleSeating(panels, {
    draw,
    recruitment,
    record,
    kept,
    leaves: (id) => id === memberId,
  });
}

/**
 * Someone drawn can't come: the first reserve in the seed's order who can still come and keeps the rules
 * takes the seat, and the public record says so (DESIGN.md §2 stage 7). The panel must be confirmed anew.
 * Call it in a transaction.
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
  mustBeOnThePanel(draw, recruitment, leaving.memberId);

  const now = panels.now();
  const before = JSON.parse(published.record) as DrawRecord;
  const { record, joined } = replaced(before, kept, leaving.memberId, isGone);
  if (joined !== null) await seatOnHeldDays(panels, draw.id, [joined]);
  await freeDays(panels, draw.id, leaving.memberId);
  await takeBackConfirmation(panels.teams, recruitment.id);
  const dropOuts = [
    ...draw.dropOuts,
    { memberId: leaving.memberId, replacementId: joined, at: now },
  ];
  const changed = await draws.replace({
    ...draw,
    ...readResult(record, kept, recruitment, dropOuts),
    dropOuts,
  });
  await records.replace({ ...published, record: recordText(record) });
  await panels.publicLog.append({ aboutId: draw.id, ...replacementLine(record) });
  const { memberId, answer } = leaving;
  await noteOutcome(panels, draw.id, memberId, { outcome: 'stepped-back', answer });
  if (joined !== null) {
    await noteOutcome(panels, draw.id, joined, { outcome: 'on-the-panel', answer: null });
  }
  await audit.record({
    at: now,
    personId: leaving.personId,
    action: 'draw.drop-out',
    subjectIds: [draw.id, leaving.memberId, ...(joined === null ? [] : [joined])],
    content: record.replacements.at(-1),
  });
  return changed;
}

function mustBeOnThePanel({ state, panel }: Draw, { stage }: Recruitment, memberId: string): void {
  if (state !== 'picked') throw new Problem('CONFLICT', 'This draw has no panel yet.');
  if (stage === 'completed') {
    throw new Problem('CONFLICT', 'The interviews are over: the panel can no longer change.');
  }
  if (!panel.some((seat) => seat.memberId === memberId)) {
    throw new Problem(
      'ALREADY_DONE',
      'This person is not on the panel, or has already stepped back.',
      'memberId',
    );
  }
}

async function noteOutcome(
  { entries }: Panels,
  drawId: string,
  memberId: string,
  news: Pick<DrawEntry, 'outcome' | 'answer'>,
): Promise<void> {
  const entry = await entries.get(entryId(drawId, memberId));
  if (entry) await entries.replace({ ...entry, ...news });
}
