import type { Collection, Store, Stored } from '@freshfaces/store';
import type { PracticeEntryDoc } from './entry.ts';

export type PracticeEntries = Collection<PracticeEntryDoc>;
export type PracticeEntryKept = Stored<PracticeEntryDoc>;

export function openPracticeEntries(store: Store): PracticeEntries {
  return store.collection<PracticeEntryDoc>('practice-entries', {
    indexes: [
      { name: 'shelf', keys: ['shelves', 'changedAt'], many: 'shelves' },
      { name: 'word', keys: ['words'], many: 'words' },
      { name: 'author', keys: ['authorId', 'writtenAt'] },
      { name: 'withdrawn', keys: ['withdrawnAt'] },
      { name: 'keeper', keys: ['keeperId', 'organisationId'] },
    ],
  });
}
