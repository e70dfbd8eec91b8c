import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openErasures } from '@freshfaces/access';
import { findAll, openStore } from '@freshfaces/store';
import { makeOrReadBackupKey } from '../backup-key.ts';
import { makeBackup } from '../make-backup.ts';
import { addToRegister, REGISTER_FILE } from '../register/register-file.ts';
import { version } from '../version.ts';
import type { Command } from './command.ts';

/** `pnpm backup [--to FOLDER]`: while a server runs or not. The folder is `backups` in the data folder when not named. */
export async function backupCommand({ args, env, folder, at, say }: Command): Promise<void> {
  const { values } = parseArgs({ args: [...args], options: { to: { type: 'string' } } });
  const to = values.to ?? join(folder, 'backups');
  if (env['MONGODB_URI']) {
    const erasures = await copyRegister(env['MONGODB_URI'], to);
    say(`${inWords(erasures, 'erasure')} registered in ${join(to, REGISTER_FILE)}.`);
    say('Back the database itself up with mongodump: see docs/operations.md.');
    return;
  }
  const { key, made } = await makeOrReadBackupKey(env, folder);
  const { file, manifest, erasures } = await makeBackup({ folder, to, key, at, version });
  const documents = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
  say(`Backed up ${inWords(documents, 'document')} to ${file}.`);
  if (manifest.audit) say(`The audit trail in it ends in ${manifest.audit.hash}.`);
  say(`${inWords(erasures, 'erasure')} registered in ${join(to, REGISTER_FILE)}.`);
  say(
    'master.key is not in the backup: without it nobody reads members’ needs again. Keep it apart.',
  );
  if (made) {
    say(`A key for backups was made: ${join(folder, 'backup.key')}. Keep a copy of it elsewhere:`);
    say('without it no backup opens.');
  }
}

async function copyRegister(uri: string, to: string): Promise<number> {
  const store = await openStore({ MONGODB_URI: uri });
  try {
    return await addToRegister(join(to, REGISTER_FILE), await findAll(openErasures(store), {}));
  } finally {
    await store.close();
  }
}

function inWords(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
