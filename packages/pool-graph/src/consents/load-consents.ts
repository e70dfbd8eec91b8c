import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { ConsentAnswer } from './consent.ts';

/** Every answer of a member, read together with the others of this request. */
export async function loadAnswers(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<readonly ConsentAnswer[]> {
  const loader = loaderFor<readonly ConsentAnswer[]>(context, 'pool.consents', async (ids) => {
    const found = await findAll(pool.consents, { where: { memberId: { in: ids } } });
    const byMember = Map.groupBy(found, (answer) => answer.memberId);
    return ids.map((id) => byMember.get(id) ?? []);
  });
  return (await loader.load(memberId)) ?? [];
}

/** The last day the member served on a panel; null for never. */
export async function loadLastServed(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<string | null> {
  const loader = loaderFor<string>(context, 'pool.last-served', async (memberIds) => {
    const served = await pool.ports.lastServed({ memberIds });
    const onBy = new Map(served.map(({ memberId, on }) => [memberId, on]));
    return memberIds.map((id) => onBy.get(id) ?? null);
  });
  return loader.load(memberId);
}
