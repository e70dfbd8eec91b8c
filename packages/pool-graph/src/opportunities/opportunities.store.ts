import type { Collection, Store } from '@freshfaces/store';
import type { Ask } from './ask.ts';
import type { Opportunity } from './opportunity.ts';

export type Opportunities = Collection<Opportunity>;
export type Asks = Collection<Ask>;

export function openOpportunities(store: Store): Opportunities {
  return store.collection<Opportunity>('opportunities', {
    indexes: [
      { name: 'host', keys: ['organisationId', 'askedAt'] },
      { name: 'asked', keys: ['askedAt'] },
      { name: 'state', keys: ['state', 'answerBy'] },
      { name: 'untold', keys: ['untold'] },
    ],
  });
}

export function openAsks(store: Store): Asks {
  return store.collection<Ask>('asks', {
    indexes: [
      { name: 'opportunity', keys: ['opportunityId', 'state', 'order'] },
      { name: 'answer', keys: ['opportunityId', 'answer'] },
      { name: 'untold', keys: ['opportunityId', 'told'] },
      { name: 'member', keys: ['memberId', 'askedAt'] },
      { name: 'last-day', keys: ['lastDay'] },
    ],
  });
}
