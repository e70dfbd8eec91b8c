import type { Collection, Store } from '@freshfaces/store';
import type { Draw } from './draw.ts';

export type Draws = Collection<Draw>;

export function openDraws(store: Store): Draws {
  return store.collection<Draw>('draws', {
    indexes: [
      { name: 'claim', keys: ['claim'], unique: true },
      { name: 'recruitment', keys: ['recruitmentId', 'startedAt'] },
      { name: 'state', keys: ['state', 'startedAt'] },
    ],
  });
}
