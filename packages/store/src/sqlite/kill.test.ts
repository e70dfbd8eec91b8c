import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findAll } from '../find-all.ts';
import { openSqliteStore } from './sqlite-store.ts';
import { openLedger } from './testing/ledger.ts';

const ROUNDS = 25;
const WRITER = fileURLToPath(new URL('./testing/writing-process.ts', import.meta.url));

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'freshfaces-kill-'));
  file = join(folder, 'data.db');
});
afterEach(() => rm(folder, { recursive: true }));

/** Starts a writer; kills it `after` ms from its first entry, or lets it finish. Resolves to what it printed. */
async function run(name: string, count: number, after: number | null): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, file, name, String(count)]);
  let printed = '';
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += String(chunk)));
  child.stdout.on('data', (chunk) => {
    if (printed === '' && after !== null) setTimeout(() => child.kill('SIGKILL'), after);
    printed += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect(complaints).toBe('');
  expect(code).toBe(after === null ? 0 : null);
  // A line cut short by the kill was acknowledged too, but its name can't be known.
  return printed.split('\n').slice(0, -1);
}

/** Checks that every entry is whole and indexed; resolves to their names. */
async function wholeEntries(): Promise<Set<string>> {
  const store = openSqliteStore(file);
  const { lines, tallies } = openLedger(store);
  // How many a fast disk takes before the kill is not bounded: all pages.
  const kept = await findAll(lines, { sort: { by: ['entry', 'part'] } });
  const entries = new Set(kept.map(({ entry }) => entry));
  expect(kept).toHaveLength(3 * entries.size);
  expect(await lines.count({ tags: 'all' })).toBe(kept.length);
  expect(await lines.count()).toBe(kept.length);
  for (const entry of entries) expect(await lines.count({ tags: entry })).toBe(3);
  expect((await tallies.get('all'))?.entries).toBe(entries.size);
  await store.close();
  const db = new DatabaseSync(file);
  expect(db.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  db.close();
  return entries;
}

describe('a process killed in the middle of writing', () => {
  it(`loses nothing acknowledged and leaves nothing half-written, ${ROUNDS} times`, {
    timeout: 120_000,
  }, async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const printed = await run(`r${round}`, 1_000_000, Math.random() * 120);
      expect(printed.length).toBeGreaterThan(0);
      acknowledged.push(...printed);
      const kept = await wholeEntries();
      expect(acknowledged.filter((entry) => !kept.has(entry))).toEqual([]);
    }
  });
});

describe('two processes on one file', () => {
  it('wait for each other and both keep all they wrote', { timeout: 60_000 }, async () => {
    const [one, two] = await Promise.all([run('one', 40, null), run('two', 40, null)]);
    expect([one.length, two.length]).toEqual([40, 40]);
    expect((await wholeEntries()).size).toBe(80);
  });
});
