import type { PersonalDataSet } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { daysTakenOf } from '../days/days-of-member.ts';
import type { PromiseKind } from '../days/taken-day.ts';
import type { Pool } from '../pool.ts';
import { withPlaces } from './loan.ts';

const PROMISED_TO: Readonly<Record<PromiseKind, string>> = {
  panel: 'a panel',
  opportunity: 'something else you said yes to',
  training: 'training',
};

/** The days a member promised, and where they were lent. */
export async function lendingData(
  pool: Pool,
  memberId: string,
): Promise<readonly PersonalDataSet[]> {
  const [days, loans, organisations] = await Promise.all([
    daysTakenOf(pool, memberId),
    findAll(pool.loans, { where: { memberIds: memberId } }),
    findAll(pool.organisations, {}),
  ]);
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  return [
    {
      title: 'Days you promised',
      why: 'So that nobody asks you for the same day twice.',
      keptFor: 'Until three months after each day',
      rows: days.map(({ day, kind }) => ({ Day: day, 'Promised to': PROMISED_TO[kind] })),
    },
    {
      title: 'Where you were lent',
      why: 'So that both organisations know what was agreed, and who may see your name.',
      keptFor: 'Until twelve months after its last day',
      rows: loans.map(({ borrowerId, purpose, from, lastDay, state }) => ({
        Organisation: nameOf.get(borrowerId) ?? null,
        For: purpose,
        From: from,
        To: lastDay,
        'It is': state.toLowerCase(),
      })),
    },
  ];
}

/** Takes a member's days and places away, when they are erased. Call it in a transaction. */
export async function eraseLending(pool: Pool, memberId: string): Promise<boolean> {
  const days = await daysTakenOf(pool, memberId);
  for (const { id } of days) await pool.takenDays.remove(id);
  const loans = await findAll(pool.loans, { where: { memberIds: memberId } });
  for (const loan of loans) {
    const others = loan.places.filter((place) => place.memberId !== memberId);
    await pool.loans.replace(withPlaces(loan, others));
  }
  return days.length + loans.length > 0;
}
