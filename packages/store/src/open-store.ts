import { join, resolve } from 'node:path';
import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

/** What decides the engine: MongoDB where `MONGODB_URI` is set, else SQLite in one folder. */
export interface StoreEnv {
  readonly MONGODB_URI?: string | undefined;
  readonly FRESHFACES_DATA?: string | undefined;
}

/**
 * Opens the store the environment asks for: MongoDB at `MONGODB_URI`, else SQLite in the file
 * `freshfaces.db` of the folder `FRESHFACES_DATA` (default `.data`). Throws StoreError `DATA_FOLDER`
 * or `CONNECTION`, in one sentence fit to print.
 */
export async function openStore(env: StoreEnv = process.env): Promise<Store> {
  if (env.MONGODB_URI) {
    // Loaded only here: the driver is a third of what a server on SQLite would load.
    const { openMongoStore } = await import('./mongodb/mongo-store.ts');
    return openMongoStore(env.MONGODB_URI);
  }
  return openSqliteStore(join(resolve(env.FRESHFACES_DATA || '.data'), 'freshfaces.db'));
}
