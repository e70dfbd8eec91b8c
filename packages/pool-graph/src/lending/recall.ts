import { dayOf } from '@freshfaces/graph-kit';
import { findAll, type Stored } from '@freshfaces/store';
import { giveBackDays } from '../days/take-days.ts';
import { tellMember } from '../messages/tell-member.ts';
import { releasePlace } from '../opportunities/give-places.ts';
import type { Pool } from '../pool.ts';
import type { Loan, LoanPlace } from './loan.ts';

/**
 * Keeps a loan that was just recalled: places ahead end, their days are given back, and each member is
 * told. Call it in a transaction, and `finishRecall` after it.
 */
export async function carryOutRecall(pool: Pool, recalled: Stored<Loan>): Promise<Loan> {
  const kept = await pool.loans.replace(recalled);
  const ahead = placesAhead(recalled, dayOf(pool.now()));
  for (const { promise, memberId } of ahead) {
    if (promise.kind === 'opportunity') await releasePlace(pool, promise.id, memberId);
    await giveBackDays(pool, promise, memberId);
  }
  for (const memberId of new Set(ahead.map((place) => place.memberId))) {
    await tellRecalled(pool, recalled, memberId);
  }
  return kept;
}

/** Takes members of recalled loans off panels that are still ahead; safe to do again. */
export async function finishRecall({ ports, now }: Pool, loan: Loan): Promise<void> {
  const personId = loan.steps.at(-1)?.personId ?? 'system';
  for (const { promise, memberId } of placesAhead(loan, dayOf(now()))) {
    if (promise.kind === 'panel')
      await ports.stepBackFor({ drawId: promise.id, memberId, personId });
  }
}

/** Finishes what a server that died, or a panel that could not be reached, left open. */
export async function finishRecalls(pool: Pool): Promise<void> {
  const where = { state: 'RECALLED', lastDay: { gte: dayOf(pool.now()) } } as const;
  for (const loan of await findAll(pool.loans, { where })) await finishRecall(pool, loan);
}

function placesAhead({ places }: Loan, today: string): readonly LoanPlace[] {
  return places.filter(({ to }) => to >= today);
}

async function tellRecalled(pool: Pool, { borrowerId }: Loan, memberId: string): Promise<void> {
  const borrower = await pool.organisations.get(borrowerId);
  await tellMember(pool, {
    memberId,
    topic: 'placed',
    subject: 'A change to your plans',
    paragraphs: [
      `You were going to take part at ${borrower?.name ?? 'another organisation'}. This will not happen now.`,
      'Your own organisation has decided this. You did nothing wrong.',
      'You do not need to go. Those days are yours again.',
      'They can no longer see your name or how to reach you.',
    ],
  });
}
