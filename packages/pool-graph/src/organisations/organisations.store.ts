import type { Collection, Store } from '@freshfaces/store';
import type { Organisation } from './organisation.ts';

export type Organisations = Collection<Organisation>;

export function openOrganisations(store: Store): Organisations {
  return store.collection<Organisation>('organisations', {
    indexes: [{ name: 'name', keys: ['name'] }],
  });
}
