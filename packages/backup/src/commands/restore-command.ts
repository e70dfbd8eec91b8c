import { parseArgs } from 'node:util';
import { findAuditKey } from '@freshfaces/access';
import { openStore } from '@freshfaces/store';
import { BackupError } from '../backup-error.ts';
import { findBackupKey } from '../backup-key.ts';
import { endSignIns } from '../end-sign-ins.ts';
import { markPending } from '../register/mark-pending.ts';
import { readRegister } from '../register/register-file.ts';
import { restoreBackup } from '../restore-backup.ts';
import type { Command } from './command.ts';

/**
 * `pnpm restore FILE [--erasures FILE]`; on MongoDB, after mongorestore, `pnpm restore --erasures FILE`.
 * Throws BackupError and what `lock` throws.
 * @param lock takes the data folder and answers how to give it back; throws while a server has it.
 */
export async function restoreCommand(
  { args, env, folder, at, say }: Command,
  lock: (folder: string) => () => void,
): Promise<void> {
  const options = { erasures: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [file, more] = positionals;
  const register = values.erasures ?? null;
  if (env['MONGODB_URI']) return replay(env['MONGODB_URI'], register, say);
  if (!file || more) {
    throw new BackupError('Say which backup: pnpm restore FILE [--erasures FILE].');
  }
  const unlock = lock(folder);
  try {
    const key = await findBackupKey(env, folder);
    if (!key) {
      throw new BackupError(
        `No key for backups is here: put backup.key into ${folder}, or set FRESHFACES_BACKUP_KEY.`,
      );
    }
    const auditKey = await findAuditKey({ ...env, FRESHFACES_DATA: folder });
    const done = await restoreBackup({ file, folder, key, auditKey, at, register });
    say(`Put back the data of ${done.manifest.at}. Nobody is signed in any more.`);
    if (done.before) say(`What was there before is in ${done.before}: delete it when all is well.`);
    say(`Erasures that run again when the server starts: ${done.erasures}.`);
    if (!done.knowsErasuresBefore) {
      say('The data before was too damaged to say who was erased since the newest backup.');
    }
    if (!auditKey) say('audit.key is not here: only the chain of the audit trail was checked.');
  } finally {
    unlock();
  }
}

async function replay(uri: string, register: string | null, say: Command['say']): Promise<void> {
  if (!register) {
    throw new BackupError(
      'With MONGODB_URI, put the database back with mongorestore, then run pnpm restore --erasures FILE.',
    );
  }
  const erasures = await readRegister(register);
  if (!erasures) throw new BackupError(`There is no file ${register}.`);
  const store = await openStore({ MONGODB_URI: uri });
  try {
    await markPending(store, erasures);
    await endSignIns(store);
  } finally {
    await store.close();
  }
  say(
    `Erasures that run again when a server starts: ${erasures.length}. Nobody is signed in any more.`,
  );
}
