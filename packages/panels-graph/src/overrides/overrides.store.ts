import type { Collection, Store } from '@freshfaces/store';
import type { Override } from './override.ts';

export type Overrides = Collection<Override>;

export function openOverrides(store: Store): Overrides {
  return store.collection<Override>('overrides', {
    indexes: [
      { name: 'at', keys: ['at'] },
      { name: 'organisation', keys: ['organisationId', 'at'] },
      { name: 'recruitment', keys: ['recruitmentId', 'at'] },
      { name: 'member', keys: ['memberIds'], many: 'memberIds' },
      { name: 'person', keys: ['personId', 'at'] },
    ],
  });
}
