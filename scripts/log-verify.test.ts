import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPublicLog, readLogKey } from '../packages/log-keeper/src/index.ts';
import { openStore, type Store } from '../packages/store/src/index.ts';

let folder: string;
let store: Store;
let head: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfaces-log-'));
  store = await openStore({ FRESHFACES_DATA: folder });
  const key = await readLogKey({ FRESHFACES_DATA: folder });
  const log = createPublicLog({ store, key, now: () => '2026-11-22T09:00:00.000Z' });
  for (let n = 0; n < 9; n++) {
    await log.append({ kind: 'interest', aboutId: `r${n}`, content: { n } });
    if (n === 5)
      await writeFile((head = join(folder, 'head.json')), JSON.stringify(await log.head()));
  }
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** What the command prints and the code it ends with, while the network runs. */
function verify(...args: string[]): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, FRESHFACES_LOG_KEY: '', MONGODB_URI: '' };
  const command = [join(import.meta.dirname, 'log-verify.ts'), '--data', folder, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, timeout: 50_000 }, (error, out, problem) => {
      resolve({ code: Number(error?.code ?? 0), printed: out + problem });
    });
  });
}

test('a log that holds is said to, with the head it was held against', {
  timeout: 60_000,
}, async () => {
  const { code, printed } = await verify('--head', head);
  expect(printed).toMatch(/^The public log holds: 9 entries, signed by the key [0-9a-f]{64}/);
  expect(printed).toContain(`fits ${head} (6 entries)`);
  expect(code).toBe(0);
});

test('the first entry that does not fit is named', { timeout: 60_000 }, async () => {
  const entries = store.collection<{ id: string; text: string }>('public-log', {
    indexes: [
      { name: 'kind', keys: ['kind' as 'id'] },
      { name: 'about', keys: ['about' as 'id'] },
    ],
  });
  const fourth = await entries.get('000000000003');
  if (!fourth) throw new Error('There is no fourth entry.');
  await entries.replace({ ...fourth, text: fourth.text.replace('"n":3', '"n":4') });
  expect(await verify()).toEqual({
    code: 1,
    printed: 'The public log does not hold. Entry 4 does not fit.\n',
  });
});
