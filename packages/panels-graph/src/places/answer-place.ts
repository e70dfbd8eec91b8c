import { Problem } from '@freshfaces/graph-kit';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { prepareDropOut, recordDropOut } from '../draws/drop-out.ts';
import { noSeating, type Seating } from '../draws/seating.ts';
import { thenSettleDays } from '../draws/settle-days.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { noteWrittenDown } from '../written-down/write-down.ts';
import { mayDo } from './place.ts';
import { nextState } from './place-moves.ts';
import { outOfLineByLeadWords, placeNews, writtenDownWords } from './place-news.ts';
import { outcomeOf, type PlaceAnswer } from './place-state.ts';
import { outOfLineByLeadNews } from './staff-news.ts';
import { standDown } from './stand-down.ts';
import { aboutDraw } from './tell-drawn.ts';

export interface Answering {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly answer: PlaceAnswer;
  /**
   * Did their lead write it down for them? Then they are told, where mail reaches them. A no that the lead
   * of the host itself writes down is kept as written down by staff.
   */
  readonly byLead?: boolean;
}

/** Wraps the change in a transaction of its own, made once. */
type MakeChange<T> = (change: () => Promise<DrawEntry>) => Promise<T>;

/**
 * A yes or no to a place: no reason is asked, and turns count only what was served, so a no costs nothing
 * later (R164). After a no the next reserve comes in; a no of a reserve takes them out of the line.
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
  const { entries, draws, recruitments, audit, ports } = panels;
  const { drawId, memberId, personId, answer } = answering;
  const entry = await mustFind(entries, entryId(drawId, memberId), 'draw');
  const draw = await mustFind(draws, drawId, 'draw');
  const recruitment = await mustFind(recruitments, draw.recruitmentId, 'draw');
  const event = answer === 'yes' ? 'says-yes' : 'says-no';
  const state = nextState(entry.state, event);
  if (state === entry.state) return entry;
  const at = panels.now();
  const may = mayDo(entry, recruitment, at);
  if (answer === 'yes' ? !may.sayYes : !may.sayNo) throw tooLate();
  const isHosts = entry.homeOrganisationId === draw.organisationId;
  if (answering.byLead && isHosts && answer === 'no') {
    const told = { because: 'told-us', words: null } as const;
    await noteWrittenDown(panels, { drawId, memberId, personId, ...told });
  }
  if (answer === 'yes') {
    await entries.replace({ ...entry, state });
    await ports.forgetNews({ purpose: 'answer-place', aboutId: drawId, memberId });
  } else if (outcomeOf(entry) === 'reserve') {
    await standDown(panels, { drawId, memberId, personId, event: 'says-no' });
  } else {
    await recordDropOut(panels, { drawId, memberId, personId, event: 'says-no' }, seating);
  }
  if (answering.byLead) {
    const about = await aboutDraw(panels, drawId);
    const isInLine = outcomeOf(entry) === 'reserve';
    const words = isInLine ? outOfLineByLeadWords(about) : writtenDownWords(about, answer);
    await ports.tellMember({ ...placeNews(about, entry, words), onlyByMail: true });
    if (isInLine) await panels.tellStaff(outOfLineByLeadNews(about));
  }
  await audit.record({
    at,
    personId,
    action: 'place.answer',
    subjectIds: [drawId, memberId],
    content: answer,
  });
  return entry;
}

function tooLate(): Problem {
  return new Problem(
    'CONFLICT',
    'The interviews have started. Please talk to the people who run them.',
  );
}
