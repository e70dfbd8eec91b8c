import { recordText } from '@freshfaces/fair-draw/draw-from';
import type { DrawRecord } from '@freshfaces/fair-draw/record';
import { replacementFor, withReplacement } from '@freshfaces/fair-draw/replacement';
import { notFound, Problem } from '@freshfaces/graph-kit';
import { assessPool } from '../eligibility/assess-pool.ts';
import { gatherPool } from '../eligibility/gather-pool.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import type { Draw } from './draw.ts';
import { type DrawEntry, entryId } from './draw-entry.ts';
import type { DrawSecrets } from './draw-secrets.ts';
import { peopleByLeaf, readResult } from './read-result.ts';

interface Leaving {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  /** `no` where they said so themselves; null where staff wrote it down. */
  readonly answer: 'no' | null;
}

/**
 * Someone drawn can't come: the first reserve in the seed's order who can still come and keeps the rules
 * takes the seat, and the public record says so (DESIGN.md §2 stage 7). Call it in a transaction.
 */
export async function recordDropOut(panels: Panels, leaving: Leaving): Promise<Draw> {
  const { draws, records, recruitments, secrets, audit } = panels;
  const draw = await draws.get(leaving.drawId);
  const recruitment = draw && (await recruitments.get(draw.recruitmentId));
  const published = draw && (await records.get(draw.id));
  const kept = draw && (await secrets.get(draw.id));
  if (!recruitment || !published || !kept) throw notFound('draw');
  mustBeOnThePanel(draw, recruitment, leaving.memberId);

  const now = panels.now();
  const before = JSON.parse(published.record) as DrawRecord;
  const { record, joined } = replaced(
    before,
    kept,
    leaving.memberId,
    await goneSince(panels, recruitment, draw),
  );
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

/** Members who could be drawn then and can't come now: busy, paused, resting or gone. */
async function goneSince(
  panels: Panels,
  recruitment: Recruitment,
  draw: Draw,
): Promise<(memberId: string) => boolean> {
  const facts = await gatherPool(panels, recruitment);
  const seated = new Set(draw.panel.map(({ memberId }) => memberId));
  const eligible = new Set(
    assessPool(recruitment, facts)
      .filter((member) => member.eligible)
      .map(({ memberId }) => memberId),
  );
  return (memberId) => !eligible.has(memberId) && !seated.has(memberId);
}

/** Skips, one by one, those next in order who can't come any more; they are named in the record. */
function replaced(
  record: DrawRecord,
  kept: DrawSecrets,
  memberId: string,
  isGone: (memberId: string) => boolean,
): { record: DrawRecord; joined: string | null } {
  const personOf = peopleByLeaf(kept);
  const left = kept.secrets.people.find(({ id }) => id === memberId)?.leaf ?? -1;
  const unavailable: number[] = [];
  for (;;) {
    const { joined } = replacementFor(record, { left, unavailable });
    if (joined === null || !isGone(personOf(joined).memberId)) {
      return {
        record: withReplacement(record, { left, unavailable }),
        joined: joined === null ? null : personOf(joined).memberId,
      };
    }
    unavailable.push(joined);
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
