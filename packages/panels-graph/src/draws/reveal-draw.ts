import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { assembleRecord, recordText } from '@freshfaces/fair-draw/draw-from';
import { receiptFor } from '@freshfaces/fair-draw/receipt';
import type { DrawRecord, PublicCommitment } from '@freshfaces/fair-draw/record';
import { notFound, Problem } from '@freshfaces/graph-kit';
import { resultLine } from '@freshfaces/public-log';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { chanceText } from './chance-text.ts';
import type { Draw } from './draw.ts';
import { type DrawEntry, entryId, type Outcome } from './draw-entry.ts';
import { mustBeBeforeDeadline, mustBeCommitted } from './draw-moves.ts';
import { type DrawSecrets, isErased } from './draw-secrets.ts';
import { recordDropOut } from './drop-out.ts';
import { seatOnHeldDays } from './hold-days.ts';
import type { PublicRecord } from './public-record.ts';
import { OPERATOR, WITNESS } from './publish-draw.ts';
import { readResult } from './read-result.ts';
import { noSeating, type Seating, settleSeating } from './seating.ts';

interface Reveal {
  readonly drawId: string;
  /** The witness's share: 64 hex digits. */
  readonly share: string;
  readonly personId: string;
}

/** Works out whom the draw seats and has their days held. Call it before `revealDraw`. */
export async function prepareReveal(
  panels: Panels,
  { drawId, share }: Pick<Reveal, 'drawId' | 'share'>,
): Promise<Seating> {
  const draw = await panels.draws.get(drawId);
  const recruitment = draw && (await panels.recruitments.get(draw.recruitmentId));
  const published = draw && (await panels.records.get(drawId));
  const kept = draw && (await panels.secrets.get(drawId));
  if (draw?.state !== 'committed' || !isTheCommittedShare(draw, share)) return noSeating(drawId);
  if (!recruitment || !published || !kept) return noSeating(drawId);
  const record = recordOf(published, kept, share);
  return settleSeating(panels, { draw, recruitment, record, kept, leaves: isErased });
}

/**
 * Puts both shares together and draws: record, panel, reserves and everyone's own entry, all or nothing
 * (DESIGN.md §2 stages 6 and 7). Call it in a transaction.
 */
export async function revealDraw(panels: Panels, reveal: Reveal, seating: Seating): Promise<Draw> {
  const { draws, secrets, records, recruitments, entries, audit } = panels;
  const draw = await draws.get(reveal.drawId);
  if (!draw) throw notFound('draw');
  const now = panels.now();
  mustBeCommitted(draw);
  mustBeBeforeDeadline(draw, now);
  mustBeTheCommittedShare(draw, reveal.share);
  const kept = await secrets.get(draw.id);
  const published = await records.get(draw.id);
  const recruitment = await recruitments.get(draw.recruitmentId);
  if (!kept || !published || !recruitment) throw notFound('draw');

  const record = recordOf(published, kept, reveal.share);
  const picked = await draws.replace({
    ...draw,
    ...readResult(record, kept, recruitment),
    state: 'picked',
    seed: record.seed,
    pickedAt: now,
  });
  await records.replace({
    ...published,
    state: 'picked',
    pickedAt: now,
    record: recordText(record),
  });
  await panels.publicLog.append({ aboutId: draw.id, ...resultLine(record) });
  await entries.insertMany(entriesOf(draw.id, record, kept, now));
  await recruitments.replace({ ...recruitment, stage: 'panel-ready' });
  await audit.record({
    at: now,
    personId: reveal.personId,
    action: 'draw.pick',
    subjectIds: [draw.id, recruitment.id],
    content: record.seed,
  });
  return withoutThoseWhoCannot(panels, picked, seating);
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
  const seated = picked.panel.map(({ memberId }) => memberId);
  await seatOnHeldDays(
    panels,
    picked.id,
    seated.filter((memberId) => !cannot(memberId)),
  );
  let draw = picked;
  for (const memberId of seated.filter(cannot)) {
    const leaving = { drawId: draw.id, memberId, personId: SYSTEM, answer: null };
    draw = await recordDropOut(panels, leaving, seating);
  }
  return draw;
}

function recordOf(published: PublicRecord, kept: DrawSecrets, share: string): DrawRecord {
  const commitment = JSON.parse(published.record) as PublicCommitment;
  const shares = new Map([
    [OPERATOR, kept.operatorShare],
    [WITNESS, share],
  ]);
  return assembleRecord(commitment, shares);
}

function isTheCommittedShare({ witnessCommitment }: Draw, share: string): boolean {
  return /^[0-9a-f]{64}$/.test(share) && shareCommitment(WITNESS, share) === witnessCommitment;
}

function mustBeTheCommittedShare(draw: Draw, share: string): void {
  if (!isTheCommittedShare(draw, share)) {
    throw new Problem(
      'BAD_INPUT',
      'This share is not the one whose hash was published. The draw can only use that one.',
      'share',
    );
  }
}

/** Everyone's own part in the draw, each with their private receipt. */
function entriesOf(
  drawId: string,
  record: DrawRecord,
  { secrets }: DrawSecrets,
  drawnAt: string,
): DrawEntry[] {
  const { panel, reserves } = record.result;
  const present = secrets.people.filter(({ id }) => !isErased(id));
  return present.map(({ id: memberId, leaf }) => {
    const receipt = receiptFor(memberId, secrets, record);
    const place = reserves.indexOf(leaf);
    return {
      id: entryId(drawId, memberId),
      drawId,
      memberId,
      drawnAt,
      chance: chanceText(receipt.chance),
      outcome: outcomeOf(panel.includes(leaf), place >= 0),
      reserveNumber: place >= 0 ? place + 1 : null,
      receipt: JSON.stringify(receipt, null, 2),
      answer: null,
    };
  });
}

function outcomeOf(onThePanel: boolean, inReserve: boolean): Outcome {
  if (onThePanel) return 'on-the-panel';
  return inReserve ? 'reserve' : 'not-drawn';
}
