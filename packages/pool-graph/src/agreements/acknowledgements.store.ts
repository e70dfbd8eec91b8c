import type { Collection, Store } from '@freshfaces/store';
import type { Acknowledgement } from './acknowledgement.ts';

export type Acknowledgements = Collection<Acknowledgement>;

export function openAcknowledgements(store: Store): Acknowledgements {
  return store.collection<Acknowledgement>('acknowledgements', {
    indexes: [{ name: 'member', keys: ['memberId', 'at'] }],
  });
}
