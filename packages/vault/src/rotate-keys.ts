import { rm } from 'node:fs/promises';
import type { Store } from '@freshfaces/store';
import { keyFilesIn, readKeyFile, replaceKeyFile } from './key-files.ts';
import { type MasterKeyEnv, dataFolder, readMasterKey } from './read-master-key.ts';
import { rotateMasterKey } from './rotate-master-key.ts';
import { VaultError } from './vault-error.ts';

/**
 * `pnpm keys:rotate`: moves every member's key under a new master key. The key before stays until a
 * later run finds nothing left under it, as a server that still runs with it may make keys meanwhile.
 * @param say told what was done and what to do next, a plain line at a time.
 */
export async function rotateKeys(
  store: Store,
  env: MasterKeyEnv,
  say: (line: string) => void,
): Promise<void> {
  const inFile = !env.FRESHFACES_MASTER_KEY;
  if (inFile) await beginInFile(dataFolder(env), env);
  const key = await readMasterKey(env);
  if (!key.before || key.before.id === key.id) {
    throw new VaultError(
      'MASTER_KEY',
      'Put the new key in FRESHFACES_MASTER_KEY and the old one in FRESHFACES_MASTER_KEY_BEFORE, restart every server, and run this again.',
    );
  }
  const moved = await rotateMasterKey(store, key.before, key);
  if (moved > 0) {
    say(`${moved} members’ keys are now locked with the new master key.`);
    say('Restart Freshfaces, then run this again to let go of the old master key.');
    return;
  }
  if (inFile) await rm(keyFilesIn(dataFolder(env)).before);
  say('No member’s key is locked with the old master key any more.');
  say(inFile ? 'It was deleted.' : 'You can take FRESHFACES_MASTER_KEY_BEFORE away.');
}

/** Makes the new key, unless a rotation is already under way. */
async function beginInFile(folder: string, env: MasterKeyEnv): Promise<void> {
  const { current, before } = keyFilesIn(folder);
  await readMasterKey(env);
  const [hex, hexBefore] = [await readKeyFile(current), await readKeyFile(before)];
  if (hex && (hexBefore === null || hexBefore === hex)) await replaceKeyFile(folder, hex);
}
