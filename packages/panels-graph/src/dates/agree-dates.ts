import { Problem } from '@freshfaces/graph-kit';
import { takeBackConfirmation } from '../confirmation/panel-teams.store.ts';
import { withHost } from '../interest/with-host.ts';
import type { Panels } from '../parts.ts';
import type { Recruitment } from '../recruitments/recruitment.ts';
import { agreedNews, goingAheadNews, staffNews, whenWords } from './date-news.ts';
import { type Agreeing, mustBeAgreeable } from './may-agree.ts';
import { panelDates } from './panel-dates.ts';

/**
 * Fixes the days of the interviews (R60): everyone whose days these are is told, and whoever they do not
 * suit is told that a reserve comes in. `finishDates` follows in any case. Call it in a transaction.
 */
export async function agreeDates(
  panels: Panels,
  agreeing: Agreeing & { readonly recruitmentId: string; readonly personId: string },
): Promise<Recruitment> {
  const dates = await panelDates(panels, agreeing.recruitmentId);
  const { recruitment, draw, poll, seats } = dates;
  const at = panels.now();
  if (poll?.state !== 'open') {
    throw poll
      ? new Problem('ALREADY_DONE', 'The days of this panel are agreed.')
      : new Problem('CONFLICT', 'Ask the panel first which days suit.');
  }
  const { days, leaving } = mustBeAgreeable(dates, agreeing, at);
  const { startsAt, endsAt } = agreeing;
  const fixed = await panels.recruitments.replace({
    ...recruitment,
    interviewsFrom: days[0] ?? '',
    interviewsTo: days.at(-1) ?? '',
    agreedDates: { days, startsAt, endsAt, sequence: poll.timesAgreed },
  });
  const { timesAgreed } = poll;
  const { personId } = agreeing;
  const going = seats.filter(({ memberId }) => leaving.includes(memberId));
  const agreed = {
    state: 'settling',
    timesAgreed: timesAgreed + 1,
    leaving: going.map(({ drawId, memberId }) => ({ drawId, memberId })),
  } as const;
  await panels.datePolls.replace({ ...poll, ...agreed, agreedBy: personId, agreedAt: at });
  await takeBackConfirmation(panels.teams, recruitment.id);

  const about = await withHost(panels, fixed);
  for (const seat of seats) {
    const { memberId } = seat;
    const goes = leaving.includes(memberId);
    const news = goes ? goingAheadNews(about, memberId) : agreedNews(about, seat, { agreedAt: at });
    await panels.ports.tellMember(news);
    if (goes) continue;
    await panels.seatDays.replace({ ...seat, days, lastDay: days.at(-1) ?? '', toldAt: at });
  }
  const subject = 'The days of a panel are agreed';
  await panels.tellStaff(staffNews(about, { subject, sentence: `${whenWords(about)}.` }));
  await panels.audit.record({
    at,
    personId,
    action: 'dates.agree',
    subjectIds: [recruitment.id, draw.id, ...leaving],
    content: fixed.agreedDates,
  });
  return fixed;
}
