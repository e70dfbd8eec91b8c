import { dayOf, type Job, notFound, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { tellMember } from '../messages/tell-member.ts';
import type { Pool } from '../pool.ts';
import { givePlaces, takeBack } from './give-places.ts';
import { cancelledNews } from './news.ts';
import { type Opportunity, stateAfter } from './opportunity.ts';
import { withHost } from './with-host.ts';

const FIVE_MINUTES_MS = 300_000;

/** Have all answered, or is the last day for answers over? Before that no place is given. */
export function isAskingOver(
  { asked, yes, no, answerBy }: Pick<Opportunity, 'asked' | 'yes' | 'no' | 'answerBy'>,
  today: string,
): boolean {
  return yes + no === asked || answerBy < today;
}

/** Gives the places once nobody can lose by it. Call it in a transaction. */
export async function closeAnswers(pool: Pool, opportunityId: string): Promise<void> {
  const opportunity = await pool.opportunities.get(opportunityId);
  if (!opportunity) throw notFound('opportunity');
  stateAfter(opportunity.state, 'place');
  if (!isAskingOver(opportunity, dayOf(pool.now()))) {
    throw new Problem(
      'CONFLICT',
      'Some members can still answer. Places are given when all have, or when the last day for answers is over.',
    );
  }
  await givePlaces(pool, opportunity);
}

/** Places are given by themselves once the last day for answers is over. */
export function closeAnswersJob(pool: Pool): Job {
  return {
    name: 'give-places',
    everyMs: FIVE_MINUTES_MS,
    async run(now) {
      const due = await findAll(pool.opportunities, {
        where: { state: 'OPEN', answerBy: { lt: dayOf(now) } },
      });
      for (const { id } of due) {
        await pool.store.transaction(async () => {
          const opportunity = await pool.opportunities.get(id);
          if (opportunity?.state !== 'OPEN') return;
          await givePlaces(pool, opportunity);
          await pool.audit.record({
            at: now,
            personId: 'system',
            action: 'opportunity.give-places',
            subjectIds: [id],
            content: null,
          });
        });
      }
    },
  };
}

/** It will not take place: days are given back, and whoever said yes is told. Call it in a transaction. */
export async function cancel(pool: Pool, opportunityId: string): Promise<void> {
  const opportunity = await pool.opportunities.get(opportunityId);
  if (!opportunity) throw notFound('opportunity');
  const state = stateAfter(opportunity.state, 'cancel');
  await pool.opportunities.replace({ ...opportunity, state });
  const about = await withHost(pool, opportunity);
  const yeses = await findAll(pool.asks, { where: { opportunityId, answer: 'yes' } });
  for (const ask of yeses) {
    if (ask.state === 'placed') await takeBack(pool, opportunityId, ask.memberId);
    await tellMember(pool, cancelledNews(about, ask.memberId));
  }
}
