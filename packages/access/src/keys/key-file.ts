import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A key can't be used; the message is one sentence for whoever runs the server, without the key. */
export class KeyError extends Error {
  override readonly name = 'KeyError';
}

/**
 * The 64 hex characters (256 bits) in a key file, or null where there is none. Throws KeyError where
 * others on this machine may read it, or where it holds something else.
 */
export async function readKeyFile(file: string): Promise<string | null> {
  try {
    const { mode } = await stat(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new KeyError(`Others on this machine may read a key. Run: chmod 600 ${file}`);
    }
    return checkedHex((await readFile(file, 'utf8')).trim(), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The key of the file, made first where there is none, for its owner alone to read. Throws KeyError. */
export async function keyFileOf(file: string): Promise<string> {
  const known = await readKeyFile(file);
  if (known) return known;
  await makeKeyFile(file);
  return (await readKeyFile(file)) ?? '';
}

/** @param name where it came from, for the sentence. */
export function checkedHex(hex: string, name: string): string {
  if (/^[0-9a-f]{64}$/i.test(hex)) return hex;
  throw new KeyError(`${name} must hold 64 characters of 0–9 and a–f.`);
}

/** Whole or not at all; where another process was faster, its key stays. */
async function makeKeyFile(file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}.draft`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await handle.close();
    await rm(draft);
  }
}
