import { shareCommitment } from '@freshfaces/fair-draw/commit';
import { assembleRecord, recordText } from '@freshfaces/fair-draw/draw-from';
import { receiptFor } from '@freshfaces/fair-draw/receipt';
import type { DrawRecord, PublicCommitment } from '@freshfaces/fair-draw/record';
import { notFound, Problem } from '@freshfaces/graph-kit';
import type { Panels } from '../parts.ts';
import { SYSTEM } from '../system-person.ts';
import { chanceText } from './chance-text.ts';
import type { Draw } from './draw.ts';
import { type DrawEntry, entryId, type Outcome } from './draw-entry.ts';
import { mustBeBeforeDeadline, mustBeCommitted } from './draw-moves.ts';
import { type DrawSecrets, isErased } from './draw-secrets.ts';
import { recordDropOut } from './drop-out.ts';
import { OPERATOR, WITNESS } from './publish-draw.ts';
import { readResult } from './read-result.ts';

interface Reveal {
  readonly drawId: string;
  /** The witness's share: 64 hex digits. */
  readonly share: string;
  readonly personId: string;
}

/**
 * Puts both shares together and draws: record, panel, reserves and everyone's own entry, all or nothing
 * (DESIGN.md §2 stages 6 and 7). Call it in a transaction.
 */
export async function revealDraw(panels: Panels, reveal: Reveal): Promise<Draw> {
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

  const commitment = JSON.parse(published.record) as PublicCommitment;
  const record = assembleRecord(
    commitment,
    new Map([
      [OPERATOR, kept.operatorShare],
      [WITNESS, reveal.share],
    ]),
  );
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
  await entries.insertMany(entriesOf(draw.id, record, kept, now));
  await recruitments.replace({ ...recruitment, stage: 'panel-ready' });
  await audit.record({
    at: now,
    personId: reveal.personId,
    action: 'draw.pick',
    subjectIds: [draw.id, recruitment.id],
    content: record.seed,
  });
  return withoutTheErased(panels, picked);
}

/** Someone erased after the draw was published may have been picked: the next in order comes in at once. */
async function withoutTheErased(panels: Panels, picked: Draw): Promise<Draw> {
  let draw = picked;
  for (const { memberId } of picked.panel.filter((seat) => isErased(seat.memberId))) {
    const leaving = { drawId: draw.id, memberId, personId: SYSTEM, answer: null };
    draw = await recordDropOut(panels, leaving);
  }
  return draw;
}

function mustBeTheCommittedShare({ witnessCommitment }: Draw, share: string): void {
  if (!/^[0-9a-f]{64}$/.test(share) || shareCommitment(WITNESS, share) !== witnessCommitment) {
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
