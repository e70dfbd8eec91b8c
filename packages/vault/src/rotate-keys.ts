import { rm } from 'node:fs/promises';
import { keyFileOf, readKeyFile } from '@freshfaces/access';
import type { Store } from '@freshfaces/store';
import { keyFilesIn, replaceKeyFile } from './key-files.ts';
import type { MasterKey } from './master-key.ts';
import { openMemberKeys } from './member-keys.ts';
import { dataFolder, type MasterKeyEnv, readMasterKey } from './read-master-key.ts';
import { rotateMasterKey } from './rotate-master-key.ts';
import { VaultError } from './vault-error.ts';

/**
 * `pnpm keys:rotate`: moves every member's key under a new master key; broken off, it goes on when run
 * again. A key in a file is made and put in place here, while no server runs. Keys in the environment
 * are two: servers run with both until all is moved.
 * @param say told what was done and what to do next, a plain line at a time.
 */
export async function rotateKeys(
  store: Store,
  env: MasterKeyEnv,
  say: (line: string) => void,
): Promise<void> {
  const folder = env.FRESHFACES_MASTER_KEY ? null : dataFolder(env);
  if (folder) await beginInFile(folder);
  const key = await readMasterKey(env);
  if (!key.before || key.before.id === key.id) {
    throw new VaultError(
      'MASTER_KEY',
      'Put the new key in FRESHFACES_MASTER_KEY and the old one in FRESHFACES_MASTER_KEY_BEFORE, restart every server, and run this again.',
    );
  }
  const moved = await rotateMasterKey(store, key.before, key);
  await mustAllBeUnder(store, key);
  say(`${moved} ${moved === 1 ? 'key is' : 'keys are'} now locked with the new master key.`);
  if (folder) {
    await rm(keyFilesIn(folder).before);
    say('The old master key was deleted. Keep a copy of the new master.key apart from backups.');
  } else {
    say('Once every server runs with both keys and this moves 0 keys, take the old key away.');
  }
}

/** Before the old key goes: no member’s key may need yet another one. */
async function mustAllBeUnder(store: Store, { id }: MasterKey): Promise<void> {
  const keys = openMemberKeys(store);
  const others = (await keys.count()) - (await keys.count({ masterKey: id }));
  if (others > 0) {
    throw new VaultError(
      'MASTER_KEY',
      `${others} of the members’ keys are locked with yet another master key. Find that key: without it nobody reads what they lock.`,
    );
  }
}

/** Makes the new key, unless a rotation is already under way. */
async function beginInFile(folder: string): Promise<void> {
  const { current, before } = keyFilesIn(folder);
  const [hex, hexBefore] = [await keyFileOf(current), await readKeyFile(before)];
  if (hexBefore === null || hexBefore === hex) await replaceKeyFile(folder, hex);
}
