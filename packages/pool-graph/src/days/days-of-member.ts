import { findAll, type Stored } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { TakenDay } from './taken-day.ts';

/** Every day a member promised, in order. */
export async function daysTakenOf(
  { takenDays }: Pick<Pool, 'takenDays'>,
  memberId: string,
): Promise<readonly Stored<TakenDay>[]> {
  return findAll(takenDays, { where: { memberId }, sort: { by: 'day' } });
}
