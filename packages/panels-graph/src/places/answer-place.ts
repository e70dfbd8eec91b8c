import { dayOf, Problem } from '@freshfaces/graph-kit';
import { type DrawEntry, entryId, type PlaceAnswer } from '../draws/draw-entry.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { noSeating, type Seating } from '../draws/seating.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { waitsForAnswer } from './place.ts';

interface Answering {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly answer: PlaceAnswer;
}

/** Wraps the change in a transaction of its own, made once. */
type MakeChange<T> = (change: () => Promise<DrawEntry>) => Promise<T>;

/**
 * A member's own yes or no to their place: no reason is asked, and turns count only what was served, so a
 * no costs nothing later (R164). After a no the next reserve comes in.
 */
export async function answerPlace<T>(
  panels: Panels,
  answering: Answering,
  inTransaction: MakeChange<T>,
): Promise<T> {
  const seating =
    answering.answer === 'no'
      ? await prepareDropOut(panels, answering)
      : noSeating(answering.drawId);
  return thenSettleDays(panels, seating, () =>
    inTransaction(() => noteAnswer(panels, answering, seating)),
  );
}

async function noteAnswer(
  panels: Panels,
  answering: Answering,
  seating: Seating,
): Promise<DrawEntry> {
  const { entries, draws, recruitments, audit } = panels;
  const { drawId, memberId, personId, answer } = answering;
  const entry = await mustFind(entries, entryId(drawId, memberId), 'draw');
  const draw = await mustFind(draws, drawId, 'draw');
  const recruitment = await mustFind(recruitments, draw.recruitmentId, 'draw');
  const at = panels.now();
  mustWaitForAnswer(entry, recruitment, dayOf(at));
  if (entry.answer === answer) return entry;
  if (answer === 'no') {
    await recordDropOut(panels, { drawId, memberId, personId, answer }, seating);
  }
  if (answer === 'yes') await entries.replace({ ...entry, answer });
  await audit.record({
    at,
    personId,
    action: 'place.answer',
    subjectIds: [drawId, memberId],
    content: answer,
  });
  return entry;
}

function mustWaitForAnswer(entry: DrawEntry, recruitment: Recruitment, today: string): void {
  if (entry.outcome === 'stepped-back') {
    throw new Problem('ALREADY_DONE', 'Your place has gone to someone else.');
  }
  if (entry.outcome !== 'on-the-panel') {
    throw new Problem('CONFLICT', 'You do not have a place on this panel.');
  }
  if (!waitsForAnswer(entry, recruitment, today)) {
    throw new Problem(
      'CONFLICT',
      'The interviews have started. Please talk to the people who run them.',
    );
  }
}
