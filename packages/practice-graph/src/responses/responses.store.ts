import type { Collection, Store } from '@freshfaces/store';
import type { PracticeResponseDoc } from './response.ts';

export type PracticeResponses = Collection<PracticeResponseDoc>;

export function openPracticeResponses(store: Store): PracticeResponses {
  return store.collection<PracticeResponseDoc>('practice-responses', {
    indexes: [{ name: 'entry', keys: ['entryId'] }],
  });
}
