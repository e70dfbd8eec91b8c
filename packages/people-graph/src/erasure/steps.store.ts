import type { Collection, Store } from '@freshfaces/store';

/** What one domain said when it erased: general sentences, nothing of the person. */
interface ErasureStep {
  /** The erasure and the domain: `member-… pool`. */
  readonly id: string;
  readonly erasureId: string;
  readonly erased: readonly string[];
  readonly kept: readonly string[];
}

export type ErasureSteps = Collection<ErasureStep>;

export function openErasureSteps(store: Store): ErasureSteps {
  return store.collection<ErasureStep>('erasure-steps', {
    indexes: [{ name: 'erasure', keys: ['erasureId'] }],
  });
}
