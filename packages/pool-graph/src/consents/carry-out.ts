import type { Stored } from '@freshfaces/store';
import type { Member } from '../members/member.ts';
import { rubOutNeeds } from '../needs/rub-out-needs.ts';
import type { Pool } from '../pool.ts';
import type { ConsentPurpose } from './consent.ts';

/** Does at once what an answer says. Call it in the answer's own transaction. */
export async function carryOut(
  pool: Pool,
  member: Stored<Member>,
  { purpose, given, today }: { purpose: ConsentPurpose; given: boolean; today: string },
): Promise<void> {
  if (purpose === 'SHARED_POOL') {
    const sharedPoolSince = given ? (member.sharedPoolSince ?? today) : null;
    await pool.members.replace({ ...member, sharedPoolSince });
  }
  if (purpose === 'BE_LENT') {
    const lentSince = given ? (member.lentSince ?? today) : null;
    await pool.members.replace({ ...member, lentSince });
  }
  if (purpose === 'RECORD_NEEDS' && !given) await rubOutNeeds(pool, member.id);
}
