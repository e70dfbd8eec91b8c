import { type Collection, MAX_LIMIT, type Store, type Stored } from '@freshfaces/store';
import type { ConditionDoc } from './condition.ts';

export type Conditions = Collection<ConditionDoc>;
export type ConditionKept = Stored<ConditionDoc>;

export function openConditions(store: Store): Conditions {
  return store.collection<ConditionDoc>('contract-conditions', {
    indexes: [{ name: 'contract', keys: ['contractId', 'addedAt'] }],
  });
}

/** The conditions of these contracts, in the order they were added. */
export async function conditionsOf(
  conditions: Conditions,
  contractIds: readonly string[],
): Promise<ConditionKept[]> {
  const { items } = await conditions.find({
    where: { contractId: { in: contractIds } },
    limit: MAX_LIMIT,
  });
  return items.sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}
