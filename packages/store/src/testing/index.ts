import type { Store } from '../port.ts';
import { openStore } from '../open-store.ts';

export interface TestStore {
  readonly store: Store;
  /** Closes the store and deletes what it kept. */
  dispose(): Promise<void>;
}

/** A fresh, empty store for one test: SQLite in a temporary folder, or MongoDB where `MONGODB_URI` is set. */
export async function openTestStore(): Promise<TestStore> {
  const store = await openStore();
  return { store, dispose: () => store.close() };
}
