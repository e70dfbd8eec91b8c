import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Manifest } from './manifest.ts';
import { readSealed, writeSealed } from './sealed/sealed-file.ts';

const LENGTH = 4;

/** Writes manifest and database sealed to a new file: the manifest's length, the manifest, the database gzipped. */
export async function writeArchive(
  database: string,
  manifest: Manifest,
  file: string,
  key: Buffer,
): Promise<void> {
  async function* content(): AsyncGenerator<Buffer> {
    const text = Buffer.from(JSON.stringify(manifest));
    const length = Buffer.alloc(LENGTH);
    length.writeUInt32BE(text.length);
    yield Buffer.concat([length, text]);
    yield* createReadStream(database).pipe(createGzip()) as AsyncIterable<Buffer>;
  }
  await writeSealed(content(), file, key);
}

/** Writes the database of a sealed file to a new one; answers the manifest. Throws BackupError. */
export async function readArchive(file: string, database: string, key: Buffer): Promise<Manifest> {
  const pieces = readSealed(file, key);
  let held = Buffer.alloc(0);
  const filled = async (size: number): Promise<void> => {
    while (held.length < size) {
      const { value, done } = await pieces.next();
      if (done) return;
      held = Buffer.concat([held, value]);
    }
  };
  await filled(LENGTH);
  const end = LENGTH + held.readUInt32BE();
  await filled(end);
  const manifest = JSON.parse(held.subarray(LENGTH, end).toString()) as Manifest;
  async function* rest(): AsyncGenerator<Buffer> {
    yield held.subarray(end);
    yield* pieces;
  }
  const out = createWriteStream(database, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(Readable.from(rest(), { objectMode: false }), createGunzip(), out);
  return manifest;
}
