import { resolve } from 'node:path';
import { keyFileOf, readKeyFile } from '@freshfaces/access';
import { keyFilesIn } from './key-files.ts';
import { type MasterKey, masterKeyOf } from './master-key.ts';
import { VaultError } from './vault-error.ts';

/** What decides the master key. The folder is the store's own: see `openStore`. */
export interface MasterKeyEnv {
  readonly FRESHFACES_MASTER_KEY?: string | undefined;
  /** The key before, while a rotation is under way. */
  readonly FRESHFACES_MASTER_KEY_BEFORE?: string | undefined;
  readonly FRESHFACES_DATA?: string | undefined;
  readonly MONGODB_URI?: string | undefined;
}

/**
 * The master key of this environment: `FRESHFACES_MASTER_KEY`, else the file `master.key` in the data
 * folder, made at first start and readable by its owner alone. A network on MongoDB has several servers,
 * so there the variable is needed. Throws VaultError or KeyError, in one sentence
 * fit to print.
 */
export async function readMasterKey(env: MasterKeyEnv = process.env): Promise<MasterKey> {
  if (env.FRESHFACES_MASTER_KEY) {
    return ofHexes(env.FRESHFACES_MASTER_KEY, env.FRESHFACES_MASTER_KEY_BEFORE);
  }
  if (env.MONGODB_URI) {
    throw new VaultError(
      'MASTER_KEY',
      'With MONGODB_URI every server needs the same FRESHFACES_MASTER_KEY: 64 characters of 0–9 and a–f.',
    );
  }
  const { current, before } = keyFilesIn(dataFolder(env));
  return ofHexes(await keyFileOf(current), await readKeyFile(before));
}

/** The folder whose `master.key` counts where the environment names no key. */
export function dataFolder(env: MasterKeyEnv): string {
  return resolve(env.FRESHFACES_DATA || '.data');
}

function ofHexes(hex: string, before: string | null | undefined): MasterKey {
  return masterKeyOf(hex, before ? masterKeyOf(before) : null);
}
