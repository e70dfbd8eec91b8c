import { addDays, dayOf, type Job } from '@freshfaces/graph-kit';
import type { Pool } from '../pool.ts';
import { moved } from './loan-moves.ts';
import { finishRecalls } from './recall.ts';

const HOUR_MS = 3_600_000;
const AT_A_TIME = 50;

/**
 * Writes down that loans ended whose last day is over (R21), which reads say already, and finishes recalls
 * that were broken off.
 */
export function endLoansJob(pool: Pool): Job {
  return {
    name: 'end-loans',
    everyMs: HOUR_MS,
    async run(now) {
      for (const state of ['ASKED', 'AGREED'] as const) {
        while ((await endSome(pool, state, now)) === AT_A_TIME);
      }
      await finishRecalls(pool);
    },
  };
}

/** Ends the next few of a state in one transaction; answers how many. */
async function endSome(pool: Pool, state: 'ASKED' | 'AGREED', at: string): Promise<number> {
  const lastDay = { lte: addDays(dayOf(at), -1) };
  return pool.store.transaction(async () => {
    const { items } = await pool.loans.find({ where: { state, lastDay }, limit: AT_A_TIME });
    for (const loan of items) {
      const ended = moved(loan, { move: 'END', personId: 'system', at, reason: null });
      const kept = await pool.loans.replace(ended);
      const happened = { at, personId: 'system', action: 'loan.end', content: kept };
      await pool.audit.record({
        ...happened,
        subjectIds: [loan.id, loan.lenderId, loan.borrowerId],
      });
    }
    return items.length;
  });
}
