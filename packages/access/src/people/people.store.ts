import type { Collection, Store } from '@freshfaces/store';
import type { Person } from './person.ts';

export type People = Collection<Person>;

export function openPeople(store: Store): People {
  return store.collection<Person>('people', {
    indexes: [
      { name: 'demo', keys: ['demo'] },
      { name: 'organisation', keys: ['organisationIds'], many: 'organisationIds' },
      { name: 'member', keys: ['memberId'], unique: true },
      { name: 'supports', keys: ['supports'], many: 'supports' },
    ],
  });
}
