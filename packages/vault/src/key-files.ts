import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newMasterKeyHex } from './master-key.ts';
import { VaultError } from './vault-error.ts';

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;

/** Where a folder of data keeps its master key, and the one before while a rotation is under way. */
export function keyFilesIn(folder: string) {
  return { current: join(folder, 'master.key'), before: join(folder, 'master.key.before') };
}

/** The key in the file, or null where there is no file. Throws VaultError where others may read it. */
export async function readKeyFile(file: string): Promise<string | null> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
      throw new VaultError(
        'MASTER_KEY',
        `Others on this machine may read the master key. Run: chmod 600 ${file}`,
      );
    }
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Makes the first key of a folder; where another process was faster, its key stays. */
export async function makeKeyFile(folder: string): Promise<void> {
  const { current } = keyFilesIn(folder);
  await mkdir(folder, { recursive: true });
  const draft = await keyDraft(current, newMasterKeyHex());
  try {
    await link(draft, current);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
}

/** Puts a new key in the place of the current one, which is kept beside it. At any moment both can be read. */
export async function replaceKeyFile(folder: string, currentHex: string): Promise<void> {
  const { current, before } = keyFilesIn(folder);
  await rename(await keyDraft(before, currentHex), before);
  await rename(await keyDraft(current, newMasterKeyHex()), current);
}

async function keyDraft(file: string, hex: string): Promise<string> {
  const draft = `${file}.${randomUUID()}.draft`;
  const handle = await open(draft, 'w', OWNER_ONLY);
  try {
    await handle.writeFile(`${hex}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
}
