import { addDays, dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import { askId } from '../opportunities/ask.ts';
import type { Pool } from '../pool.ts';
import { emptyTally, type FeedbackAnswers, tallyIdOf, withAnswers } from './feedback.ts';

/** Days after the last day in which the three questions can be answered. */
export const FEEDBACK_DAYS = 30;

/** Whether a member may be asked the three questions about what they took part in. */
export type FeedbackStanding = 'open' | 'given' | 'not-open';

export async function feedbackStanding(
  pool: Pick<Pool, 'markers'>,
  ask: { id: string; tookPart: boolean | null; lastDay: string },
  today: string,
): Promise<FeedbackStanding> {
  if (ask.tookPart !== true) return 'not-open';
  if ((await pool.markers.get(ask.id)) !== null) return 'given';
  return today <= addDays(ask.lastDay, FEEDBACK_DAYS) ? 'open' : 'not-open';
}

/**
 * Adds a member's three answers to the counts, once (R160). What they said is kept without them: only
 * that they have answered is kept beside their id.
 * Throws `NOT_FOUND` where they did not take part, `ALREADY_DONE` the second time.
 */
export async function giveFeedback(
  pool: Pool,
  given: { memberId: string; opportunityId: string; answers: FeedbackAnswers; personId: string },
): Promise<void> {
  const { memberId, opportunityId, answers, personId } = given;
  const id = askId(opportunityId, memberId);
  await pool.store.transaction(async () => {
    const ask = await pool.asks.get(id);
    const opportunity = await pool.opportunities.get(opportunityId);
    if (!ask || !opportunity) throw notFound('question');
    const standing = await feedbackStanding(pool, ask, dayOf(pool.now()));
    if (standing === 'given') {
      throw new Problem('ALREADY_DONE', 'You have told us already. Thank you.');
    }
    if (standing === 'not-open') {
      throw new Problem('CONFLICT', 'These questions are not open to you now.');
    }
    await pool.markers.insert({ id, memberId, lastDay: ask.lastDay });
    const tallyId = tallyIdOf(opportunity);
    const before = await pool.tallies.get(tallyId);
    const empty = emptyTally(tallyId, opportunity.organisationId);
    await (before
      ? pool.tallies.replace(withAnswers(before, answers))
      : pool.tallies.insert(withAnswers(empty, answers)));
    await pool.audit.record({
      at: pool.now(),
      personId,
      action: 'feedback.give',
      subjectIds: [opportunityId, memberId],
      content: null,
    });
  });
}
