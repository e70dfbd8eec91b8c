import type { Collection, Store } from '@freshfaces/store';
import type { Visit } from './visit.ts';

export type Visits = Collection<Visit>;

export function openVisits(store: Store): Visits {
  return store.collection<Visit>('personal-visits', {
    indexes: [
      { name: 'until', keys: ['until'] },
      { name: 'member', keys: ['memberId'] },
    ],
  });
}
