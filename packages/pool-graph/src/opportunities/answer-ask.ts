import { dayOf, notFound, Problem } from '@freshfaces/graph-kit';
import type { Stored } from '@freshfaces/store';
import { forgetMessages } from '../messages/forget-messages.ts';
import { tellByMail } from '../messages/tell-by-mail.ts';
import type { Pool } from '../pool.ts';
import { type AnsweredBy, type Ask, askId, mayAnswer, type YesNo } from './ask.ts';
import { releasePlace } from './give-places.ts';
import { writtenDownNews } from './news.ts';
import type { Opportunity, Way } from './opportunity.ts';
import { withHost } from './with-host.ts';

export interface Answering {
  readonly memberId: string;
  readonly opportunityId: string;
  readonly answer: YesNo;
  /** Needed with a yes where there is more than one way to take part (R159). */
  readonly way?: Way | null;
  readonly by: AnsweredBy;
  /** Who pressed; for a link, the member's id. */
  readonly personId: string;
}

/**
 * Writes a member's yes or no down, or their change of mind (R164). No reason is asked, and a no counts
 * against nobody. A no from someone with a place brings in the next in the order of the lot.
 * Throws `NOT_FOUND` where they were not asked, `CONFLICT` when it is too late, `BAD_INPUT` for a yes
 * without a way where there are several.
 */
export async function answerAsk(pool: Pool, answering: Answering): Promise<void> {
  const { memberId, opportunityId, answer, by, personId } = answering;
  await pool.store.transaction(async () => {
    const [opportunity, ask] = await Promise.all([
      pool.opportunities.get(opportunityId),
      pool.asks.get(askId(opportunityId, memberId)),
    ]);
    if (!opportunity || !ask) throw notFound('question');
    mustBeOpenFor(answer, mayAnswer(opportunity, ask, dayOf(pool.now())));
    const way = answer === 'yes' ? wayOf(opportunity, answering.way ?? null) : null;
    const answered = { ...ask, answer, way, answeredAt: pool.now(), by };
    await pool.opportunities.replace(withAnswer(opportunity, ask, answer));
    await pool.asks.replace(answered);
    await forgetMessages(pool, memberId, { purpose: 'answer-opportunity', id: opportunityId });
    if (ask.state === 'placed') await releasePlace(pool, opportunityId, memberId);
    // So that nobody says no for everyone but one unseen.
    if (by === 'lead') {
      const about = await withHost(pool, opportunity);
      await tellByMail(pool, writtenDownNews(about, { memberId, answer }));
    }
    await pool.audit.record({
      at: pool.now(),
      personId,
      action: 'opportunity.answer',
      subjectIds: [opportunityId, memberId],
      content: { answer, way, by },
    });
  });
}

function mustBeOpenFor(answer: YesNo, may: ReturnType<typeof mayAnswer>): void {
  if (may === 'nothing') throw new Problem('CONFLICT', 'The time to answer is over. That is fine.');
  if (may === 'no-only' && answer === 'yes') {
    throw new Problem(
      'CONFLICT',
      'The places have been given. You can still say that you can’t come.',
    );
  }
}

function wayOf({ ways }: Opportunity, chosen: Way | null): Way | null {
  if (chosen === null && ways.length === 1) return ways[0] ?? null;
  if (chosen === null || !ways.includes(chosen)) {
    throw new Problem('BAD_INPUT', 'Choose how you want to take part.', 'way');
  }
  return chosen;
}

/** The counts follow the answer; that the opportunity is replaced also keeps answers and the lot apart. */
function withAnswer(
  opportunity: Stored<Opportunity>,
  before: Ask,
  answer: YesNo,
): Stored<Opportunity> {
  const step = (which: YesNo): number => Number(answer === which) - Number(before.answer === which);
  return {
    ...opportunity,
    yes: opportunity.yes + step('yes'),
    no: opportunity.no + step('no'),
  };
}
