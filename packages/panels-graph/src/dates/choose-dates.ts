import { Problem } from '@freshfaces/graph-kit';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { writtenDownNews } from './date-news.ts';
import type { DayChoice } from './seat-days.ts';

interface Choosing {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly choices: readonly DayChoice[];
  /** Their lead writes down what they said: the member is told. */
  readonly byLead?: boolean;
}

/**
 * A member says which of the days they promised suit; none may suit. What they said before is replaced,
 * until the days are agreed. Call it in a transaction.
 */
export async function chooseDates(panels: Panels, choosing: Choosing): Promise<DrawEntry> {
  const { drawId, memberId, personId, choices } = choosing;
  const entry = await mustFind(panels.entries, entryId(drawId, memberId), 'draw');
  const { recruitmentId } = await mustFind(panels.draws, drawId, 'draw');
  const [seat, poll] = await Promise.all([
    panels.seatDays.get(entryId(drawId, memberId)),
    panels.datePolls.get(recruitmentId),
  ]);
  if (!seat || seat.endedAt !== null) {
    throw new Problem('CONFLICT', 'You do not have a place on this panel.');
  }
  if (poll?.state !== 'open') {
    throw new Problem(
      'CONFLICT',
      poll ? 'The days are fixed now. You can no longer choose.' : 'We have not asked you yet.',
    );
  }
  if (!choices.every(({ day }) => seat.days.includes(day))) {
    throw new Problem('BAD_INPUT', 'Please choose from the days on this page.', 'choices');
  }
  const at = panels.now();
  const sorted = choices.toSorted((a, b) => (a.day < b.day ? -1 : 1));
  await panels.seatDays.replace({ ...seat, choices: sorted, choseAt: at });
  if (choosing.byLead) await panels.ports.tellMember(writtenDownNews(seat));
  await panels.audit.record({
    at,
    personId,
    action: 'dates.choose',
    subjectIds: [drawId, memberId],
    content: sorted,
  });
  return entry;
}
