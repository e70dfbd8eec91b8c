import type { Collection, Doc, Store } from '@freshfaces/store';
import { findAll } from '@freshfaces/store';

/** A store that remembers every collection that was declared. */
export interface WatchedStore {
  readonly store: Store;
  readonly names: () => readonly string[];
  /** Every document of one collection. */
  readonly documents: (name: string) => Promise<readonly unknown[]>;
  /** Every document of every collection, as text. */
  readonly everything: () => Promise<string>;
}

export function watched(whole: Store): WatchedStore {
  const declared = new Map<string, Collection<Doc>>();
  const collection = ((name, spec) => {
    const kept = whole.collection(name, spec);
    declared.set(name, kept as unknown as Collection<Doc>);
    return kept;
  }) as Store['collection'];
  return {
    store: {
      engine: whole.engine,
      collection,
      transaction: (fn) => whole.transaction(fn),
      close: () => whole.close(),
    },
    async documents(name) {
      const kept = declared.get(name);
      if (!kept) throw new Error(`Nobody declared ${name}.`);
      return findAll(kept, {});
    },
    names: () => [...declared.keys()].sort(),
    async everything() {
      const texts: string[] = [];
      for (const [name, kept] of declared) {
        texts.push(`${name}: ${JSON.stringify(await findAll(kept, {}))}`);
      }
      return texts.join('\n');
    },
  };
}
