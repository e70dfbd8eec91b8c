import type { Stored } from '@freshfaces/store';
import type { Member } from '../members/member.ts';
import { rubOutNeeds } from '../needs/rub-out-needs.ts';
import type { Pool } from '../pool.ts';
import type { ConsentPurpose } from './consent.ts';

/**
 * Does at once what an answer says. Call it in the answer's own transaction. The member is written for
 * every purpose, so that of an answer and something that rests on it at the same time one waits.
 */
export async function carryOut(
  pool: Pool,
  member: Stored<Member>,
  { purpose, given, today }: { purpose: ConsentPurpose; given: boolean; today: string },
): Promise<void> {
  const since = (before: string | null) => (given ? (before ?? today) : null);
  await pool.members.replace({
    ...member,
    ...(purpose === 'SHARED_POOL' && { sharedPoolSince: since(member.sharedPoolSince) }),
    ...(purpose === 'BE_LENT' && { lentSince: since(member.lentSince) }),
  });
  if (purpose === 'RECORD_NEEDS' && !given) await rubOutNeeds(pool, member.id);
}
