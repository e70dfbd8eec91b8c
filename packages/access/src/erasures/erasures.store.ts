import type { Collection, Store } from '@freshfaces/store';

/** What one domain said when it erased. */
export interface ErasureStep {
  readonly domain: string;
  readonly erased: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Someone who is to be erased, kept for ever: opaque ids and general sentences only. Written before
 * anything is erased, so that what is broken off is finished, and replayed after an older backup is
 * restored (see `openAgain`).
 */
export interface Erasure {
  readonly id: string;
  readonly at: string;
  /** The account, where it goes. */
  readonly personId: string | null;
  /** The member record, where there is one. */
  readonly memberId: string | null;
  readonly askedById: string;
  /** The domains that are done. */
  readonly steps: readonly ErasureStep[];
  /** Null while something is still to be erased. */
  readonly doneAt: string | null;
}

export type Erasures = Collection<Erasure>;

export function openErasures(store: Store): Erasures {
  return store.collection<Erasure>('erasures', {
    indexes: [
      { name: 'done', keys: ['doneAt'] },
      { name: 'person', keys: ['personId'] },
      { name: 'member', keys: ['memberId'] },
    ],
  });
}

/** The erasure as it must be kept in a store that was restored from a backup: all of it still to do. */
export function openAgain<E extends Erasure>(erasure: E): E {
  return { ...erasure, steps: [], doneAt: null };
}
