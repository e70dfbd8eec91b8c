import { AsyncLocalStorage } from 'node:async_hooks';
import type { Collection, Doc, Store } from '@freshfaces/store';

/** Before a transaction, when all of it is written and nothing committed, and when it is committed. */
export type Moment = 'before' | 'inside' | 'after';

/** Told of every moment, with the collections written so far in the transaction. */
export type Reach = (moment: Moment, written: ReadonlySet<string>) => void;

/** The same store; a write outside any transaction is one of its own. */
export function stoppingStore(store: Store, reach: Reach): Store {
  const under = new AsyncLocalStorage<Set<string>>();

  async function write<R>(name: string, run: () => Promise<R>): Promise<R> {
    const written = under.getStore();
    if (written) {
      written.add(name);
      return run();
    }
    reach('before', new Set());
    const result = await run();
    reach('after', new Set([name]));
    return result;
  }

  return {
    engine: store.engine,
    close: () => store.close(),
    collection<T extends Doc>(name: string, spec: Parameters<Store['collection']>[1]) {
      const inner = store.collection<T>(name, spec as never);
      const wrapped: Collection<T> = {
        get: (id) => inner.get(id),
        getMany: (ids) => inner.getMany(ids),
        find: (query) => inner.find(query),
        count: (where) => inner.count(where),
        insert: (doc) => write(name, () => inner.insert(doc)),
        insertMany: (docs) => write(name, () => inner.insertMany(docs)),
        replace: (doc) => write(name, () => inner.replace(doc)),
        remove: (id, version) => write(name, () => inner.remove(id, version)),
      };
      return wrapped;
    },
    async transaction(run) {
      if (under.getStore()) return store.transaction(run);
      const written = new Set<string>();
      reach('before', written);
      const result = await store.transaction(() =>
        under.run(written, async () => {
          const value = await run();
          reach('inside', written);
          return value;
        }),
      );
      reach('after', written);
      return result;
    },
  };
}
