import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BackupError } from '../backup-error.ts';
import { CHUNK, MAGIC, opener, SALT, sealer, TAG } from './format.ts';

/** Writes `source` sealed to a new file for its owner alone, a chunk in memory at a time. */
export async function writeSealed(
  source: AsyncIterable<Buffer>,
  file: string,
  key: Buffer,
): Promise<void> {
  const salt = randomBytes(SALT);
  const chunks = sealer(key, salt);
  async function* sealed() {
    yield Buffer.concat([MAGIC, salt]);
    for await (const { bytes, last } of inPieces(source, CHUNK)) yield chunks.next(bytes, last);
  }
  const out = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.from(sealed(), { objectMode: false }), out);
}

/** What was sealed in a file, each piece only once it is known to be genuine. Throws BackupError. */
export async function* readSealed(file: string, key: Buffer): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const { buffer: front, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length + SALT));
    if (bytesRead < front.length || !front.subarray(0, MAGIC.length).equals(MAGIC)) {
      throw new BackupError(`${file} is not a backup of Freshfaces.`);
    }
    const chunks = opener(key, front.subarray(MAGIC.length));
    const body = handle.createReadStream({ start: front.length, autoClose: false });
    for await (const { bytes, last } of inPieces(body, CHUNK + TAG)) yield chunks.next(bytes, last);
  } finally {
    await handle.close();
  }
}

/** The same bytes in pieces of `size`; the last is smaller or empty, and known to be the last. */
async function* inPieces(
  source: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ bytes: Buffer; last: boolean }> {
  let held = Buffer.alloc(0);
  for await (const bytes of source) {
    held = Buffer.concat([held, bytes]);
    for (; held.length > size; held = held.subarray(size)) {
      yield { bytes: held.subarray(0, size), last: false };
    }
  }
  yield { bytes: held, last: true };
}
