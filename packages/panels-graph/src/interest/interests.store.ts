import type { Collection, Store } from '@freshfaces/store';
import type { Interest, InterestWindow } from './interest.ts';

export function openInterests(store: Store): Collection<Interest> {
  return store.collection<Interest>('interests', {
    indexes: [
      { name: 'answer', keys: ['windowId', 'answer', 'answeredAt'] },
      { name: 'untold', keys: ['windowId', 'toTell'] },
      { name: 'own', keys: ['windowId', 'homeOrganisationId'] },
      { name: 'recruitment', keys: ['recruitmentId'] },
      { name: 'member', keys: ['memberId', 'askedAt'] },
      { name: 'home', keys: ['homeOrganisationId', 'answer'] },
      { name: 'last-day', keys: ['lastDay'] },
    ],
  });
}

export function openInterestWindows(store: Store): Collection<InterestWindow> {
  return store.collection<InterestWindow>('interest-windows', {
    indexes: [
      { name: 'recruitment', keys: ['recruitmentId', 'round'], unique: true },
      { name: 'untold', keys: ['untold'] },
      { name: 'open', keys: ['closedAt', 'closesOn'] },
      { name: 'openAt', keys: ['closedAt', 'organisationId'] },
    ],
  });
}
