import { type GraphContext, loaderFor } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import type { Acknowledgement } from './acknowledgement.ts';

/** Everything a member agreed to, read together with the others of this request. */
export async function loadAcknowledgements(
  pool: Pool,
  context: GraphContext,
  memberId: string,
): Promise<readonly Acknowledgement[]> {
  const loader = loaderFor<readonly Acknowledgement[]>(
    context,
    'pool.acknowledgements',
    async (ids) => {
      const found = await findAll(pool.acknowledgements, { where: { memberId: { in: ids } } });
      const byMember = Map.groupBy(found, (one) => one.memberId);
      return ids.map((id) => byMember.get(id) ?? []);
    },
  );
  return (await loader.load(memberId)) ?? [];
}
