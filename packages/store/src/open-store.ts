import type { Store } from './port.ts';
import { StoreError } from './errors.ts';

/** What decides the engine: MongoDB where `MONGODB_URI` is set, else SQLite in one folder. */
export interface StoreEnv {
  readonly MONGODB_URI?: string | undefined;
  readonly FRESHFACES_DATA?: string | undefined;
}

/**
 * Opens the store the environment asks for: MongoDB at `MONGODB_URI`, else SQLite in the file
 * `freshfaces.db` of the folder `FRESHFACES_DATA` (default `.data`). Throws StoreError `DATA_FOLDER`
 * or `CONNECTION`.
 */
export async function openStore(_env: StoreEnv = process.env): Promise<Store> {
  throw new StoreError('MISUSE', 'The engines are not in yet.');
}
