import { Problem } from '@freshfaces/graph-kit';
import { type DrawEntry, entryId } from '../draws/draw-entry.ts';
import { mustFind } from '../find.ts';
import type { Panels } from '../parts.ts';
import { extended } from './deadlines.ts';
import { moreTimeWords, placeNews } from './place-news.ts';
import { isUnanswered } from './place-state.ts';
import { aboutDraw } from './tell-drawn.ts';

interface Giving {
  readonly drawId: string;
  readonly memberId: string;
  readonly personId: string;
  readonly reason: string;
}

/**
 * Two more days to answer, once, with a reason that the member can read. Throws `CONFLICT` where nothing
 * waits for an answer, the interviews are too near, or it was done before. Call it in a transaction.
 */
export async function giveMoreTime(
  panels: Panels,
  { drawId, memberId, personId, reason }: Giving,
): Promise<DrawEntry> {
  const { entries, ports, audit, now } = panels;
  const entry = await mustFind(entries, entryId(drawId, memberId), 'place');
  const about = await aboutDraw(panels, drawId);
  const answerBy = moreTime(entry, about.recruitment.interviewsFrom);
  const kept = await entries.replace({ ...entry, answerBy, moreTimeBecause: reason });
  await ports.tellMember(placeNews(about, kept, moreTimeWords(about, kept)));
  await audit.record({
    at: now(),
    personId,
    action: 'place.more-time',
    subjectIds: [drawId, memberId],
    content: { answerBy, reason },
  });
  return kept;
}

/** Until when they would have time with two days more. Throws `CONFLICT` or `ALREADY_DONE`. */
function moreTime(entry: DrawEntry, interviewsFrom: string): string {
  if (!isUnanswered(entry) || entry.answerBy === null) {
    throw new Problem('CONFLICT', 'Nothing waits for an answer here.');
  }
  if (entry.moreTimeBecause !== null) {
    throw new Problem('ALREADY_DONE', 'They were given more time once already.');
  }
  const answerBy = extended(entry.answerBy, interviewsFrom);
  if (answerBy === null) {
    throw new Problem('CONFLICT', 'The interviews are too near for more time.');
  }
  return answerBy;
}

/** Can they still be given more time? */
export function mayHaveMoreTime(entry: DrawEntry, interviewsFrom: string): boolean {
  const { answerBy, moreTimeBecause } = entry;
  if (!isUnanswered(entry) || answerBy === null || moreTimeBecause !== null) return false;
  return extended(answerBy, interviewsFrom) !== null;
}
