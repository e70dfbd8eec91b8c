import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackupError } from '../backup-error.ts';
import { CHUNK, MAGIC, SALT, TAG } from './format.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

const KEY = Buffer.alloc(32, 7);
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfaces-sealed-'));
  file = join(folder, 'sealed');
});
afterEach(() => rm(folder, { recursive: true }));

async function* of(...pieces: Buffer[]): AsyncGenerator<Buffer> {
  yield* pieces;
}

async function opened(key = KEY): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of readSealed(file, key)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 5])(
  'what was sealed opens again: %i bytes',
  async (size) => {
    const bytes = randomBytes(size);
    await writeSealed(of(bytes.subarray(0, size / 3), bytes.subarray(size / 3)), file, KEY);
    expect((await opened()).equals(bytes)).toBe(true);
  },
);

test('a sealed file is for its owner alone, and shows nothing of what is in it', async () => {
  await writeSealed(of(Buffer.from('homelessness'.repeat(99))), file, KEY);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file)).includes('homelessness')).toBe(false);
});

test('another key does not open it', async () => {
  await writeSealed(of(randomBytes(99)), file, KEY);
  await expect(opened(Buffer.alloc(32, 8))).rejects.toThrow(BackupError);
});

test('something else is not a backup', async () => {
  await writeFile(file, 'a letter to the council');
  await expect(opened()).rejects.toThrow('is not a backup of Freshfaces');
});

test('a file cut at any chunk, or anywhere else, does not open', async () => {
  await writeSealed(of(randomBytes(3 * CHUNK)), file, KEY);
  const whole = await readFile(file);
  const front = MAGIC.length + SALT;
  const cuts = [0, 5, front, front + 7, front + CHUNK + TAG, front + 2 * (CHUNK + TAG), -1];
  for (const end of cuts) {
    await writeFile(file, whole.subarray(0, end));
    await expect(opened()).rejects.toThrow(BackupError);
  }
});

test('a bit changed anywhere, chunks swapped, repeated or left out do not open', async () => {
  await writeSealed(of(randomBytes(3 * CHUNK)), file, KEY);
  const whole = await readFile(file);
  const front = MAGIC.length + SALT;
  const chunk = (at: number) =>
    whole.subarray(front + at * (CHUNK + TAG), front + (at + 1) * (CHUNK + TAG));
  for (let tried = 0; tried < 50; tried++) {
    const changed = Buffer.from(whole);
    const at = randomBytes(4).readUInt32BE() % whole.length;
    changed.writeUInt8((changed.readUInt8(at) ^ 1) & 0xff, at);
    await writeFile(file, changed);
    await expect(opened()).rejects.toThrow(BackupError);
  }
  const orders = [
    [1, 0, 2],
    [0, 0, 1, 2],
    [0, 2],
    [0, 1, 2, 2],
  ];
  for (const order of orders) {
    await writeFile(file, Buffer.concat([whole.subarray(0, front), ...order.map(chunk)]));
    await expect(opened()).rejects.toThrow(BackupError);
  }
});
