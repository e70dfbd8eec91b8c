import type { Collection, Store } from '@freshfaces/store';
import type { TrainingRecord } from './training-record.ts';

export type TrainingRecords = Collection<TrainingRecord>;

/** A record a member. */
export function openTrainingRecords(store: Store): TrainingRecords {
  return store.collection<TrainingRecord>('member-training', {
    indexes: [{ name: 'ends', keys: ['endsNextOn'] }],
  });
}
