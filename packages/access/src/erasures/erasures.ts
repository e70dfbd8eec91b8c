import { type Collection, findAll, type Store } from '@freshfaces/store';

/**
 * One line of the erasure register: ids only, kept for ever, so that who was erased stays erased
 * after a restore from an older backup.
 */
export interface RegisteredErasure {
  readonly id: string;
  readonly at: string;
  readonly personId: string | null;
  readonly memberId: string | null;
  /** False from the moment it is registered until every domain has erased, and again after a restore. */
  readonly done: boolean;
}

export function openErasures(store: Store): Collection<RegisteredErasure> {
  return store.collection<RegisteredErasure>('erasures', {
    indexes: [{ name: 'done', keys: ['done', 'at'] }],
  });
}

/**
 * Erasures that must be run (again), oldest first: broken off by a crash, or brought back by a restore.
 * Run them before the server takes requests; `replace` each with `done: true` once every domain erased.
 */
export function pendingErasures(store: Store): Promise<RegisteredErasure[]> {
  return findAll(openErasures(store), { where: { done: false }, sort: { by: 'at' } });
}
