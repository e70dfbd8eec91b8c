import type { Collection, Store } from '@freshfaces/store';
import type { AccountEvent } from './account-event.ts';

export function openAccountEvents(store: Store): Collection<AccountEvent> {
  return store.collection<AccountEvent>('account-events', {
    indexes: [
      { name: 'person', keys: ['personId', 'at'] },
      { name: 'at', keys: ['at'] },
    ],
  });
}
