import { addDays, dayOf, type Job } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { moved } from './loan-moves.ts';
import { finishRecalls } from './recall.ts';

const HOUR_MS = 3_600_000;

/**
 * Writes down that loans ended whose last day is over (R21), which reads say already, and finishes recalls
 * that were broken off.
 */
export function endLoansJob(pool: Pool): Job {
  return {
    name: 'end-loans',
    everyMs: HOUR_MS,
    async run(now) {
      const lastDay = { lte: addDays(dayOf(now), -1) };
      for (const state of ['ASKED', 'AGREED'] as const) {
        for (const { id } of await findAll(pool.loans, { where: { state, lastDay } })) {
          await endLoan(pool, id, now);
        }
      }
      await finishRecalls(pool);
    },
  };
}

async function endLoan(pool: Pool, id: string, at: string): Promise<void> {
  await pool.store.transaction(async () => {
    const loan = await pool.loans.get(id);
    if (!loan || (loan.state !== 'ASKED' && loan.state !== 'AGREED')) return;
    const ended = moved(loan, { move: 'END', personId: 'system', at, reason: null });
    const kept = await pool.loans.replace(ended);
    const happened = { at, personId: 'system', action: 'loan.end', content: kept };
    await pool.audit.record({ ...happened, subjectIds: [id, loan.lenderId, loan.borrowerId] });
  });
}
