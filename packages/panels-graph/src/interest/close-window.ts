import { dayOf, type Job, notFound, Problem } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { SYSTEM } from '../system-person.ts';
import { currentWindow } from './current-window.ts';
import type { InterestWindow } from './interest.ts';
import { interestLine } from './interest-line.ts';
import { mustBeLater, whyEndedEarly } from './interest-rules.ts';
import { mustBePossible } from './window-days.ts';

const FIVE_MINUTES_MS = 300_000;

interface Step {
  readonly recruitmentId: string;
  readonly personId: string;
}

/**
 * Ends the time to answer: from now on the draw can start, of the yeses alone. The recruiter may do so
 * early, having been shown how many can then no longer answer, with a public reason where there are any.
 * Throws as `whyEndedEarly` does. Call it in a transaction.
 */
export async function closeInterest(
  panels: Panels,
  { recruitmentId, personId, ...given }: Step & { readonly reason: string | null },
): Promise<Recruitment> {
  const { recruitments, interestWindows, ports, audit } = panels;
  const [recruitment, window] = await openNow(panels, recruitmentId);
  const at = panels.now();
  const reason = whyEndedEarly(window, given.reason, dayOf(at));
  const { round, asked, yes, endedEarly = [] } = window;
  await interestWindows.replace({
    ...window,
    closedAt: at,
    untold: false,
    ...(reason === null ? {} : { endedEarly: [...endedEarly, { at, personId, reason }] }),
  });
  await ports.forgetNews({ purpose: 'answer-interest', aboutId: recruitmentId, memberId: null });
  await panels.publicLog.append(interestLine('closed', window, reason));
  await audit.record({
    at,
    personId,
    action: 'interest.close',
    subjectIds: [recruitmentId],
    content: { round, asked, yes, reason },
  });
  return recruitments.replace({ ...recruitment, stage: 'asked' });
}

/**
 * Gives more time: a later last day while members are asked, or the same round opened again before there
 * is a draw. Answers stay; whoever has not answered is told. Call it in a transaction; then `tellAsked`.
 */
export async function extendInterest(
  panels: Panels,
  { recruitmentId, closesOn, personId }: Step & { readonly closesOn: string },
): Promise<InterestWindow> {
  const { recruitments, interests, interestWindows, audit } = panels;
  const recruitment = await mustFind(recruitments, recruitmentId, 'recruitment');
  const window = await currentWindow(panels, recruitmentId);
  if (!window) throw notFound('window');
  if (recruitment.stage !== 'asking' && recruitment.stage !== 'asked') {
    throw new Problem('CONFLICT', 'Members can no longer be asked: the draw is under way or over.');
  }
  const at = panels.now();
  mustBeLater(closesOn, window);
  mustBePossible(closesOn, recruitment, dayOf(at));
  const silent = await findAll(interests, {
    where: { windowId: window.id, answer: { in: [null, 'talk'] } },
  });
  for (const row of silent) {
    await interests.replace({ ...row, toTell: row.toTell ?? 'extended' });
  }
  if (recruitment.stage === 'asked')
    await recruitments.replace({ ...recruitment, stage: 'asking' });
  await audit.record({
    at,
    personId,
    action: 'interest.extend',
    subjectIds: [recruitmentId],
    content: { round: window.round, closesOn },
  });
  await panels.publicLog.append(interestLine('extended', { ...window, closesOn }));
  return interestWindows.replace({ ...window, closesOn, closedAt: null, untold: true });
}

/** Closes what is over by the calendar: the last day is a whole one. */
export function closeInterestJob(panels: Panels): Job {
  return {
    name: 'panels.close-interest',
    everyMs: FIVE_MINUTES_MS,
    async run(now) {
      const due = await findAll(panels.interestWindows, {
        where: { closedAt: null, closesOn: { lt: dayOf(now) } },
      });
      for (const { recruitmentId } of due) {
        await panels.store.transaction(async () => {
          if ((await panels.recruitments.get(recruitmentId))?.stage !== 'asking') return;
          await closeInterest(panels, { recruitmentId, personId: SYSTEM, reason: null });
        });
      }
    },
  };
}

async function openNow(
  panels: Panels,
  recruitmentId: string,
): Promise<readonly [Stored<Recruitment>, Stored<InterestWindow>]> {
  const recruitment = await mustFind(panels.recruitments, recruitmentId, 'recruitment');
  const window = await currentWindow(panels, recruitmentId);
  if (recruitment.stage !== 'asking' || !window) {
    throw new Problem('CONFLICT', 'Members are not being asked at the moment.');
  }
  return [recruitment, window];
}
