import type { Collection, Store } from '@freshfaces/store';
import type { Reward } from './reward.ts';

export type Rewards = Collection<Reward>;

export function openRewards(store: Store): Rewards {
  return store.collection<Reward>('rewards', {
    indexes: [
      { name: 'member', keys: ['memberId'] },
      { name: 'payer', keys: ['organisationId', 'state'] },
      { name: 'opportunity', keys: ['opportunityId'] },
      { name: 'state', keys: ['state', 'dueOn'] },
    ],
  });
}
