import { dayOf, londonInstant, Problem } from '@freshfaces/graph-kit';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import { remindAt } from '../places/deadlines.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { areDaysOpen } from './agreed-dates.ts';
import { whichDaysNews } from './date-news.ts';
import type { DatePoll } from './date-poll.ts';
import { type PanelDates, panelDates } from './panel-dates.ts';

interface Asking {
  readonly recruitmentId: string;
  /** The last day for answers, `YYYY-MM-DD`. */
  readonly answerBy: string;
  readonly personId: string;
}

/** Asks everyone on a panel which of their days suit, once (R60). Call it in a transaction. */
export async function askForDates(panels: Panels, asking: Asking): Promise<Recruitment> {
  const dates = await panelDates(panels, asking.recruitmentId);
  const { recruitment, draw, poll } = dates;
  const at = panels.now();
  if (!areDaysOpen(recruitment)) {
    throw new Problem(
      'CONFLICT',
      'The days of these interviews are fixed: there is none to choose.',
    );
  }
  if (poll) throw new Problem('ALREADY_DONE', 'This panel has been asked which days suit.');
  mustLeaveTime(asking.answerBy, recruitment, at);
  const opened = await panels.datePolls.insert({
    ...openPoll(asking.answerBy, at),
    id: recruitment.id,
    timesAgreed: 0,
  });
  await tellSeats(panels, { ...dates, poll: opened }, whichDaysNews);
  await panels.audit.record({
    at,
    personId: asking.personId,
    action: 'dates.ask',
    subjectIds: [recruitment.id, draw.id],
    content: asking.answerBy,
  });
  return recruitment;
}

/** What is true of a poll that opens, for the first time or anew. */
export function openPoll(lastDay: string, at: string): Omit<DatePoll, 'id' | 'timesAgreed'> {
  const answerBy = londonInstant(lastDay, '23:59');
  return {
    state: 'open',
    openedAt: at,
    answerBy,
    remindAt: remindAt(at, answerBy),
    staffToldAt: null,
    leaving: [],
    agreedBy: null,
    agreedAt: null,
  };
}

/** Tells everyone with a seat, and notes that they were asked. */
export async function tellSeats(
  panels: Panels,
  { recruitment, seats, poll }: PanelDates,
  news: typeof whichDaysNews,
): Promise<void> {
  const about = await withHost(panels, recruitment);
  for (const seat of seats) {
    if (poll) await panels.ports.tellMember(news(about, poll, seat));
    await panels.seatDays.replace({ ...seat, askedAt: panels.now() });
  }
}

/** Throws `BAD_INPUT` where the last day for answers is over, or not before the period. */
export function mustLeaveTime(
  answerBy: string,
  { interviewsFrom }: Pick<Recruitment, 'interviewsFrom'>,
  at: string,
): void {
  if (answerBy < dayOf(at)) {
    throw new Problem('BAD_INPUT', 'The last day for answers must not be over.', 'answerBy');
  }
  if (answerBy >= interviewsFrom) {
    throw new Problem(
      'BAD_INPUT',
      'The last day for answers must be before the first day of the period.',
      'answerBy',
    );
  }
}
