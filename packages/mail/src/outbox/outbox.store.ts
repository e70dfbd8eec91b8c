import type { Collection, Store } from '@freshfaces/store';
import type { OutboxMail } from './outbox-mail.ts';

export function openOutboxMail(store: Store): Collection<OutboxMail> {
  return store.collection<OutboxMail>('outbox', {
    indexes: [
      { name: 'queued', keys: ['queuedAt'] },
      { name: 'state', keys: ['state', 'queuedAt'] },
      { name: 'due', keys: ['state', 'nextTryAt'] },
      { name: 'address', keys: ['address'] },
    ],
  });
}
