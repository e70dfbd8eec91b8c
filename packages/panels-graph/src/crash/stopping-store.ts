import { AsyncLocalStorage } from 'node:async_hooks';
import type { Collection, Doc, Store } from '@freshfaces/store';

/**
 * Before a transaction; between its first write and its second; when all is written and nothing committed;
 * when it is committed.
 */
type Moment = 'before' | 'midway' | 'inside' | 'after';

/** Told of every moment, with the collections written so far in the transaction. */
type Reach = (moment: Moment, written: ReadonlySet<string>) => void;

interface UnderWay {
  writes: number;
  readonly written: Set<string>;
}

/** The same store; a write outside any transaction is one of its own. */
export function stoppingStore(store: Store, reach: Reach): Store {
  const under = new AsyncLocalStorage<UnderWay>();

  async function write<R>(name: string, run: () => Promise<R>): Promise<R> {
    const transaction = under.getStore();
    if (transaction) {
      if (transaction.writes === 1) reach('midway', transaction.written);
      transaction.writes += 1;
      transaction.written.add(name);
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
      const inner = store.collection<T>(name, spec);
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
      reach('before', new Set());
      let written: ReadonlySet<string> = new Set();
      const result = await store.transaction(() => {
        const transaction = { writes: 0, written: new Set<string>() };
        written = transaction.written;
        return under.run(transaction, async () => {
          const value = await run();
          reach('inside', written);
          return value;
        });
      });
      reach('after', written);
      return result;
    },
  };
}
