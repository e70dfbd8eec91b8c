import type { Collection, Store } from '@freshfaces/store';
import type { Service } from './service.ts';

export type Services = Collection<Service>;

export function openServices(store: Store): Services {
  return store.collection<Service>('services', {
    indexes: [
      { name: 'date', keys: ['date'] },
      { name: 'member', keys: ['memberId', 'date'] },
      { name: 'organisation', keys: ['organisationId', 'date'] },
      { name: 'recruitment', keys: ['recruitmentId'] },
    ],
  });
}
