import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkedHex, keyFileOf, readKeyFile } from '@freshfaces/access';

/** What decides the backup key. */
export interface BackupKeyEnv {
  readonly FRESHFACES_BACKUP_KEY?: string | undefined;
}

/**
 * The key backups are encrypted with: `FRESHFACES_BACKUP_KEY` (64 hex characters), else the file
 * `backup.key` in the data folder. `made` is true when it was made just now: a copy must be kept
 * elsewhere. Throws KeyError.
 */
export async function makeOrReadBackupKey(
  env: BackupKeyEnv,
  folder: string,
): Promise<{ key: Buffer; made: boolean }> {
  const file = join(folder, 'backup.key');
  const made = !env.FRESHFACES_BACKUP_KEY && !existsSync(file);
  return { key: bytesOf(env.FRESHFACES_BACKUP_KEY ?? (await keyFileOf(file))), made };
}

/** As `makeOrReadBackupKey`, for reading backups: null where there is no key. Throws KeyError. */
export async function findBackupKey(env: BackupKeyEnv, folder: string): Promise<Buffer | null> {
  const hex = env.FRESHFACES_BACKUP_KEY ?? (await readKeyFile(join(folder, 'backup.key')));
  return hex ? bytesOf(hex) : null;
}

function bytesOf(hex: string): Buffer {
  return Buffer.from(checkedHex(hex, 'FRESHFACES_BACKUP_KEY'), 'hex');
}
