import { dayOf, Problem } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { SYSTEM } from '../system-person.ts';
import { askThoseNotAsked } from './ask-everyone.ts';
import { currentWindow } from './current-window.ts';
import { type InterestWindow, windowId } from './interest.ts';
import { interestLine } from './interest-line.ts';
import { mustBeAskable } from './interest-rules.ts';
import { mustBePossible, suggestedClosing } from './window-days.ts';

interface Asking {
  readonly recruitmentId: string;
  /** `YYYY-MM-DD` */
  readonly closesOn: string;
  readonly personId: string;
}

/**
 * Asks everyone eligible at once whether they are interested (R55). Throws `ALREADY_DONE` where they were
 * asked, `BAD_INPUT` where facts are missing or the day does not fit, `CONFLICT` where there is nobody to
 * ask. Call it in a transaction; then `tellAsked`.
 */
export async function askForInterest(
  panels: Panels,
  { recruitmentId, closesOn, personId }: Asking,
): Promise<InterestWindow> {
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  mustBeAskable(recruitment);
  mustBePossible(closesOn, recruitment, dayOf(panels.now()));
  return openWindow(panels, recruitment, { closesOn, personId, reason: null });
}

/**
 * Asks again where nobody is left in the drawn order: everyone eligible who is not on the panel. Those on
 * it keep their places. Call it in a transaction; then `tellAsked`, or leave that to the job.
 * @param reason why members are asked again, for the record.
 */
export async function reopenInterest(
  panels: Panels,
  recruitmentId: string,
  reason: string,
): Promise<InterestWindow> {
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  const closesOn = suggestedClosing(recruitment, dayOf(panels.now()));
  return openWindow(panels, recruitment, { closesOn, personId: SYSTEM, reason });
}

async function openWindow(
  panels: Panels,
  recruitment: Stored<Recruitment>,
  opening: Pick<InterestWindow, 'closesOn' | 'reason'> & { readonly personId: string },
): Promise<InterestWindow> {
  const { recruitments, interestWindows, audit } = panels;
  const { id: recruitmentId, organisationId } = recruitment;
  const { closesOn, reason, personId } = opening;
  const round = ((await currentWindow(panels, recruitmentId))?.round ?? 0) + 1;
  const at = panels.now();
  const window = await interestWindows.insert({
    id: windowId(recruitmentId, round),
    recruitmentId,
    organisationId,
    round,
    openedAt: at,
    openedBy: personId,
    closesOn,
    closedAt: null,
    reason,
    asked: 0,
    yes: 0,
    no: 0,
    talk: 0,
    untold: false,
  });
  const asked = await askThoseNotAsked(panels, recruitment, window.id);
  if (asked === 0 && round === 1) throw nobodyToAsk();
  await recruitments.replace({ ...recruitment, stage: 'asking' });
  await audit.record({
    at,
    personId,
    action: 'interest.open',
    subjectIds: [recruitmentId],
    content: { round, closesOn, reason, asked },
  });
  const opened = await mustFind(interestWindows, window.id, 'window');
  await panels.publicLog.append(interestLine('opened', opened));
  return opened;
}

function nobodyToAsk(): Problem {
  return new Problem(
    'CONFLICT',
    'There is nobody to ask yet. Look at who could be drawn, and change the days or the rules.',
  );
}
