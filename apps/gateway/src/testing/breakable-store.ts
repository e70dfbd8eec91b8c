import type { Store } from '@freshfaces/store';

export interface BreakableStore {
  readonly store: Store;
  /** From now on, finding documents of this kind fails with this error. */
  breakFinding(collection: string, error: Error): void;
}

/** A store that can be broken in one place, to see what comes of it. */
export function breakable(whole: Store): BreakableStore {
  const broken = new Map<string, Error>();
  const collection = ((name, spec) => {
    const kept = whole.collection(name, spec);
    const find: typeof kept.find = async (query) => {
      const error = broken.get(name);
      if (error) throw error;
      return kept.find(query);
    };
    return { ...kept, find };
  }) as Store['collection'];
  const store: Store = {
    engine: whole.engine,
    collection,
    transaction: (fn) => whole.transaction(fn),
    close: () => whole.close(),
  };
  return { store, breakFinding: (name, error) => void broken.set(name, error) };
}
