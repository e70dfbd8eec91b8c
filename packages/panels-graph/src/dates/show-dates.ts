import { can } from '@freshfaces/access';
import type { Viewer } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import type { DrawEntry } from '../draws/draw-entry.ts';
import { toEnum } from '../enums.ts';
import type { DatePlan, DatesState, MyDates } from '../generated/resolvers-types.ts';
import type { Panels } from '../parts.ts';
import { subjectOf } from '../places/may-help.ts';
import { daysNeeded } from '../recruitments/interview-days.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { areDaysOpen, daysOfPeriod } from './agreed-dates.ts';
import { calendarOf, MEMBER_TITLE } from './calendar-of.ts';
import type { DatePoll } from './date-poll.ts';
import { findPanelDates } from './panel-dates.ts';
import type { DayChoice } from './seat-days.ts';
import { bestDays } from './suits.ts';

/** The days of a panel as its organisation works on them; null where there is none to work on. */
export async function datePlan(
  panels: Panels,
  recruitment: Stored<Recruitment>,
  viewer: Viewer | null,
): Promise<DatePlan | null> {
  const dates = await findPanelDates(panels, recruitment);
  if (!dates) return null;
  const { draw, poll, seats } = dates;
  const state = stateOf(recruitment, poll);
  const period = daysOfPeriod(recruitment);
  const needed = daysNeeded(recruitment);
  const hasAnswers = seats.some(({ choices }) => choices !== null);
  const best = state === 'ASKED' && hasAnswers ? bestDays(seats, period, needed) : null;
  return {
    id: recruitment.id,
    state,
    daysNeeded: recruitment.agreedDates?.days.length ?? needed,
    period: [...period],
    answerBy: state === 'ASKED' ? (poll?.answerBy ?? null) : null,
    seats: seats.map(({ memberId, days, choices }) => ({
      member: { id: memberId },
      heldDays: [...days],
      choices: choicesShown(choices),
    })),
    suggestion: best && {
      days: [...best.days],
      part: toEnum(best.part),
      cannot: best.cannot.map((id) => ({ id })),
    },
    ...agreedOf(recruitment),
    calendarFile: calendarOf(recruitment, {
      poll,
      at: draw.pickedAt,
      title: 'Interview panel',
      isOver: false,
    }),
    viewerCanAgree: can(viewer, 'dates.agree', { organisationIds: [recruitment.organisationId] }),
  };
}

/** The days of one's own place; null where they never had one. */
export async function myDates(
  panels: Panels,
  entry: DrawEntry,
  recruitment: Recruitment,
  viewer: Viewer | null,
): Promise<MyDates | null> {
  const { drawId, memberId, drawnAt } = entry;
  const [seat, poll] = await Promise.all([
    panels.seatDays.get(`${drawId}:${memberId}`),
    panels.datePolls.get(recruitment.id),
  ]);
  if (!seat) return null;
  const isOver = seat.endedAt !== null;
  const state = stateOf(recruitment, poll);
  const { agreedDays, ...times } = agreedOf(recruitment);
  return {
    state,
    daysNeeded: recruitment.agreedDates?.days.length ?? daysNeeded(recruitment),
    days: agreedDays.length > 0 ? agreedDays : [...seat.days],
    choices: choicesShown(seat.choices),
    answerBy: state === 'ASKED' ? (poll?.answerBy ?? null) : null,
    ...times,
    isOver,
    calendarFile: calendarOf(recruitment, {
      poll,
      at: seat.endedAt ?? drawnAt,
      title: MEMBER_TITLE,
      isOver,
    }),
    viewerCanChoose:
      !isOver &&
      poll?.state === 'open' &&
      (can(viewer, 'dates.choose', { memberId }) ||
        can(viewer, 'place.write-down', subjectOf(entry))),
  };
}

function stateOf(recruitment: Recruitment, poll: DatePoll | null): DatesState {
  if (recruitment.agreedDates) return 'AGREED';
  if (poll?.state === 'open') return 'ASKED';
  return areDaysOpen(recruitment) ? 'NOT_ASKED' : 'FIXED';
}

function agreedOf({ agreedDates }: Recruitment) {
  return {
    agreedDays: [...(agreedDates?.days ?? [])],
    startsAt: agreedDates?.startsAt ?? null,
    endsAt: agreedDates?.endsAt ?? null,
  };
}

function choicesShown(choices: readonly DayChoice[] | null) {
  return choices && choices.map(({ day, part }) => ({ day, part: toEnum(part) }));
}
