import type { Collection, Store } from '@freshfaces/store';
import type { ConditionDoc } from './condition.ts';

export type Conditions = Collection<ConditionDoc>;

export function openConditions(store: Store): Conditions {
  return store.collection<ConditionDoc>('contract-conditions', {
    indexes: [{ name: 'contract', keys: ['contractId', 'addedAt'] }],
  });
}
