import { type MasterKey, readMasterKey } from '@freshfaces/vault';
import type { Env } from '../env.ts';

/** The master key of this environment. Throws VaultError with a sentence fit to print. */
export function masterKeyOf({
  masterKey,
  masterKeyBefore,
  dataFolder,
  mongoUri,
}: Env): Promise<MasterKey> {
  return readMasterKey({
    FRESHFACES_MASTER_KEY: masterKey ?? undefined,
    FRESHFACES_MASTER_KEY_BEFORE: masterKeyBefore ?? undefined,
    FRESHFACES_DATA: dataFolder,
    MONGODB_URI: mongoUri ?? undefined,
  });
}
