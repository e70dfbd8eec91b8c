import type { Collection, Store } from '@freshfaces/store';
import type { PersonalLink } from './personal-link.ts';

export type PersonalLinks = Collection<PersonalLink>;

export function openPersonalLinks(store: Store): PersonalLinks {
  return store.collection<PersonalLink>('personal-links', {
    indexes: [
      { name: 'member', keys: ['memberId', 'madeAt'] },
      { name: 'until', keys: ['until'] },
      { name: 'name', keys: ['name'], unique: true },
    ],
  });
}
