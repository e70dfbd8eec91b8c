import { addDays, dayOf, type Job, londonAt } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { entryId } from '../draws/draw-entry.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import { answerOf } from '../places/place-state.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { SYSTEM } from '../system-person.ts';
import { areDaysOpen } from './agreed-dates.ts';
import { askForDates } from './ask-for-dates.ts';
import { agreedNews, staffNews, stillAskingNews, whichDaysNews } from './date-news.ts';
import { finishDates } from './finish-dates.ts';
import { findPanelDates, type PanelDates } from './panel-dates.ts';
import type { SeatDays } from './seat-days.ts';
import { timeForNewcomers } from './time-for-newcomers.ts';

const EVERY_MS = 60_000;
/** Days a panel that all said yes is given to choose, where nobody says otherwise. */
const USUAL_DAYS = 7;

/**
 * What time brings about: a panel that all said yes is asked which days suit, whoever came in later too;
 * whoever has not answered is reminded once; staff hear when all have answered or the time is over.
 */
export function datesJob(panels: Panels): Job {
  return {
    name: 'panels.dates',
    everyMs: EVERY_MS,
    async run() {
      const ready = await findAll(panels.recruitments, { where: { stage: 'panel-ready' } });
      for (const recruitment of ready) await lookAfter(panels, recruitment).catch(panels.onFault);
    },
  };
}

async function lookAfter(panels: Panels, recruitment: Stored<Recruitment>): Promise<void> {
  await finishDates(panels, recruitment.id);
  await panels.store.transaction(async () => {
    const now = await panels.recruitments.get(recruitment.id);
    const dates = now && (await findPanelDates(panels, now));
    if (!dates) return;
    if (dates.poll === null) await askWhenAllSaidYes(panels, dates);
    else if (dates.poll.state === 'open') await lookAfterPoll(panels, dates);
    else await tellNewcomers(panels, dates);
  });
}

async function askWhenAllSaidYes(panels: Panels, dates: PanelDates): Promise<void> {
  const { recruitment, seats } = dates;
  const today = dayOf(panels.now());
  const dayBefore = addDays(recruitment.interviewsFrom, -1);
  if (!areDaysOpen(recruitment) || dayBefore < today || seats.length === 0) return;
  if (!(await haveSaidYes(panels, seats)).every(Boolean)) return;
  const usual = addDays(today, USUAL_DAYS);
  const answerBy = usual < dayBefore ? usual : dayBefore;
  await askForDates(panels, { recruitmentId: recruitment.id, answerBy, personId: SYSTEM });
}

async function lookAfterPoll(panels: Panels, dates: PanelDates): Promise<void> {
  const { recruitment, draw, seats } = dates;
  if (!dates.poll) return;
  const at = panels.now();
  const later = timeForNewcomers(dates.poll, seats, recruitment, at);
  const poll =
    later === null
      ? dates.poll
      : await panels.datePolls.replace({ ...dates.poll, answerBy: later, staffToldAt: null });
  const about = await withHost(panels, recruitment);
  const isDue = poll.remindAt !== null && at >= poll.remindAt && at < poll.answerBy;
  for (const seat of seats) {
    const { askedAt, choices, remindedAt } = seat;
    if (askedAt === null) {
      await panels.ports.tellMember(whichDaysNews(about, poll, seat));
      await panels.seatDays.replace({ ...seat, askedAt: at, remindedAt: isDue ? at : null });
    } else if (isDue && choices === null && remindedAt === null) {
      await panels.ports.tellMember(stillAskingNews(about, poll, seat));
      await panels.seatDays.replace({ ...seat, remindedAt: at });
    }
  }
  const open = seats.filter(({ choices }) => choices === null).length;
  if (poll.staffToldAt !== null || (open > 0 && at <= poll.answerBy)) return;
  const sentence =
    open === 0
      ? 'everyone on the panel has said which days suit. Please fix the days.'
      : `the time to answer was over on ${londonAt(poll.answerBy).day}, and ${open} of ${seats.length} have not answered. Please fix the days.`;
  await panels.tellStaff(staffNews(about, { subject: 'A panel waits for its days', sentence }));
  await panels.datePolls.replace({ ...poll, staffToldAt: at });
  await panels.audit.record({
    at,
    personId: SYSTEM,
    action: 'dates.tell-staff',
    subjectIds: [recruitment.id, draw.id],
    content: null,
  });
}

/** Whoever came in after the days were agreed, and said yes, is told them. */
async function tellNewcomers(panels: Panels, { recruitment, poll, seats }: PanelDates) {
  if (!recruitment.agreedDates) return;
  const untold = seats.filter(({ toldAt }) => toldAt === null);
  const saidYes = await haveSaidYes(panels, untold);
  const about = await withHost(panels, recruitment);
  for (const [place, seat] of untold.entries()) {
    if (!saidYes[place]) continue;
    await panels.ports.tellMember(agreedNews(about, seat, { agreedAt: poll?.agreedAt ?? null }));
    await panels.seatDays.replace({ ...seat, toldAt: panels.now() });
  }
}

async function haveSaidYes(
  { entries }: Panels,
  seats: readonly SeatDays[],
): Promise<readonly boolean[]> {
  const found = await entries.getMany(
    seats.map(({ drawId, memberId }) => entryId(drawId, memberId)),
  );
  return found.map((entry) => entry !== null && answerOf(entry) === 'yes');
}
