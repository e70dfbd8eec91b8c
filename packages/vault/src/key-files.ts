import { randomBytes, randomUUID } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a folder of data keeps its master key, and the one before while a rotation is under way. */
export function keyFilesIn(folder: string) {
  return { current: join(folder, 'master.key'), before: join(folder, 'master.key.before') };
}

/** Puts a new key in the place of the current one, which is kept beside it. At any moment both can be read. */
export async function replaceKeyFile(folder: string, currentHex: string): Promise<void> {
  const { current, before } = keyFilesIn(folder);
  await putInPlace(before, currentHex);
  await putInPlace(current, randomBytes(32).toString('hex'));
}

async function putInPlace(file: string, hex: string): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${hex}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
