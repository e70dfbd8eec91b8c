import { dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { tellMember } from '../messages/tell-member.ts';
import type { Pool } from '../pool.ts';
import { askedNews } from './news.ts';
import { withHost } from './with-host.ts';

const BATCH = 100;
const MINUTE_MS = 60_000;

/**
 * Writes to everyone asked who was not written to, so many in a transaction that others get a turn.
 * @param batches most transactions now; the job does the rest.
 */
export async function tellAsked(
  pool: Pool,
  opportunityId: string,
  batches = Number.POSITIVE_INFINITY,
): Promise<void> {
  for (let done = 0; done < batches; done += 1) {
    if (!(await tellSome(pool, opportunityId))) return;
  }
}

/** False once all are told. */
async function tellSome(pool: Pool, opportunityId: string): Promise<boolean> {
  return pool.store.transaction(async () => {
    const opportunity = await pool.opportunities.get(opportunityId);
    if (!opportunity?.untold) return false;
    const where = { opportunityId, told: false };
    const { items } = await pool.asks.find({ where, limit: BATCH });
    const isTimely = opportunity.state === 'OPEN' && dayOf(pool.now()) <= opportunity.answerBy;
    const about = await withHost(pool, opportunity);
    for (const ask of items) {
      if (isTimely && ask.answer === null) await tellMember(pool, askedNews(about, ask.memberId));
      await pool.asks.replace({ ...ask, told: true });
    }
    if (items.length === BATCH) return true;
    await pool.opportunities.replace({ ...opportunity, untold: false });
    return false;
  });
}

/** Takes up what a stop of the server cut short. */
export function tellAskedJob(pool: Pool): Job {
  return {
    name: 'tell-members-asked',
    everyMs: MINUTE_MS,
    async run() {
      for (const { id } of await findAll(pool.opportunities, { where: { untold: true } })) {
        await tellAsked(pool, id);
      }
    },
  };
}
