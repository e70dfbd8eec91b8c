import type { Collection, Store, Stored } from '@freshfaces/store';
import type { ContractDoc } from './contract.ts';

export type Contracts = Collection<ContractDoc>;
export type ContractKept = Stored<ContractDoc>;

export function openContracts(store: Store): Contracts {
  return store.collection<ContractDoc>('contracts', {
    indexes: [
      { name: 'from', keys: ['from'] },
      { name: 'commissioner', keys: ['commissionerId', 'from'] },
      { name: 'provider', keys: ['providerId', 'from'] },
    ],
  });
}
