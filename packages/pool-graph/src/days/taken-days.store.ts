import type { Collection, Store } from '@freshfaces/store';
import type { TakenDay } from './taken-day.ts';

export type TakenDays = Collection<TakenDay>;

export function openTakenDays(store: Store): TakenDays {
  return store.collection<TakenDay>('taken-days', {
    indexes: [
      { name: 'member', keys: ['memberId', 'day'] },
      { name: 'day', keys: ['day'] },
      { name: 'promise', keys: ['kind', 'promisedTo', 'memberId'] },
    ],
  });
}
