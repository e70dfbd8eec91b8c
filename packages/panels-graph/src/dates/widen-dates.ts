import { addDays, dayOf, Problem } from '@freshfaces/graph-kit';
import { takeBackConfirmation } from '../confirmation/panel-teams.store.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { askAgainIfShort } from '../places/empty-seat.ts';
import { daysNeeded } from '../recruitments/interview-days.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { LONGEST_INTERVIEWS_DAYS } from '../recruitments/recruitment-input.ts';
import { daysOfPeriod } from './agreed-dates.ts';
import { mustLeaveTime, openPoll, tellSeats } from './ask-for-dates.ts';
import { otherDaysNews } from './date-news.ts';
import { panelDates } from './panel-dates.ts';

interface Widening {
  readonly recruitmentId: string;
  readonly interviewsFrom: string;
  readonly interviewsTo: string;
  /** The last day for answers. */
  readonly answerBy: string;
  readonly personId: string;
}

/** The days each member of the panel promised for the new period, by their id. */
type DaysByMember = ReadonlyMap<string, readonly string[]>;

/** Has the pool hold what the panel has free in the new period. Call it before `widenDates`. */
export async function prepareWidening(panels: Panels, widening: Widening): Promise<DaysByMember> {
  const { recruitment, seats } = await panelDates(panels, widening.recruitmentId);
  mustBeAPeriod(widening, recruitment, panels.now());
  const { interviewsFrom: from, interviewsTo: to } = widening;
  const held = new Map<string, readonly string[]>();
  for (const [drawId, those] of Map.groupBy(seats, (seat) => seat.drawId)) {
    const answers = await panels.ports.takeDays({
      drawId,
      recruitmentId: recruitment.id,
      organisationId: recruitment.organisationId,
      memberIds: those.map(({ memberId }) => memberId),
      role: recruitment.rules.trainedFor,
      from,
      to,
      days: daysOfPeriod(widening),
      atLeast: 1,
    });
    for (const { memberId, days } of answers) held.set(memberId, days);
  }
  return held;
}

/**
 * Another period, for a panel that finds no day in the one it was asked about or whose agreed days must
 * change; everyone is asked anew (R60). Where a seat is empty and there is time again, members are asked for
 * it (R54). Call it in a transaction.
 */
export async function widenDates(
  panels: Panels,
  widening: Widening,
  held: DaysByMember,
): Promise<Recruitment> {
  const dates = await panelDates(panels, widening.recruitmentId);
  const { draw, poll, seats } = dates;
  const { interviewsFrom, interviewsTo, personId } = widening;
  const at = panels.now();
  if (poll?.state === 'settling') {
    throw new Problem(
      'CONFLICT',
      'The agreed days are still being settled. Try again in a minute.',
    );
  }
  const recruitment = await panels.recruitments.replace({
    ...dates.recruitment,
    interviewsFrom,
    interviewsTo,
    interviewDays: neededNow(dates.recruitment),
    agreedDates: null,
  });
  const opened = openPoll(widening.answerBy, at);
  const kept = poll
    ? await panels.datePolls.replace({ ...poll, ...opened })
    : await panels.datePolls.insert({
        ...opened,
        id: recruitment.id,
        timesAgreed: 0,
      });
  await takeBackConfirmation(panels.teams, recruitment.id);
  const now = seats.map((seat) => {
    const days = held.get(seat.memberId) ?? [];
    const lastDay = days.at(-1) ?? seat.lastDay;
    return { ...seat, days, lastDay, choices: null, remindedAt: null, toldAt: null };
  });
  await tellSeats(panels, { recruitment, draw, poll: kept, seats: now }, otherDaysNews);
  await panels.audit.record({
    at,
    personId,
    action: 'dates.widen',
    subjectIds: [recruitment.id, draw.id],
    content: { interviewsFrom, interviewsTo },
  });
  await askAgainIfShort(panels, draw);
  return mustFind(panels.recruitments, recruitment.id, 'recruitment');
}

/** As many days as are needed do not change with the period. */
function neededNow(recruitment: Recruitment): number {
  return recruitment.agreedDates?.days.length ?? daysNeeded(recruitment);
}

function mustBeAPeriod(widening: Widening, recruitment: Recruitment, at: string): void {
  const { interviewsFrom: from, interviewsTo: to, answerBy } = widening;
  if (from <= dayOf(at)) {
    throw new Problem('BAD_INPUT', 'The period must be ahead.', 'interviewsFrom');
  }
  const needed = neededNow(recruitment);
  if (to < addDays(from, needed - 1)) {
    throw new Problem(
      'BAD_INPUT',
      needed === 1
        ? 'The last day must not be before the first.'
        : `The period must have at least ${needed} days.`,
      'interviewsTo',
    );
  }
  if (to > addDays(from, LONGEST_INTERVIEWS_DAYS - 1)) {
    const sentence = `A period has at most ${LONGEST_INTERVIEWS_DAYS} days.`;
    throw new Problem('BAD_INPUT', sentence, 'interviewsTo');
  }
  mustLeaveTime(answerBy, widening, at);
}
