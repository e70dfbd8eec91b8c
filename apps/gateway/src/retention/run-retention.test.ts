import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOnce } from '@freshfaces/graph-kit';
import { openStore } from '@freshfaces/store';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { retentionCommand } from './run-retention.ts';

const LONG_AGO = '2020-01-01T09:00:00.000Z';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'freshfaces-retention-'));
  const store = await openStore({ FRESHFACES_DATA: folder });
  const request = { personId: 'ada', key: 'a-key-of-long-ago', action: 'x', input: null };
  await createOnce(store)({ ...request, now: LONG_AGO }, async () => null);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]): Promise<string> {
  const lines: string[] = [];
  await retentionCommand({ FRESHFACES_DATA: folder, LOG_LEVEL: 'silent' }, args, (line) =>
    lines.push(line),
  );
  return lines.join('\n');
}

test('a dry run says what would go, and nothing goes; then it goes once', async () => {
  const due = /^1\tAnswers kept so that a change is safe to retry: /mu;
  expect(await run('--dry-run')).toMatch(due);
  expect(await run('--dry-run')).toMatch(/^Nothing was removed: this was a dry run\.$/mu);
  expect(await run()).toMatch(due);
  expect(await run()).toMatch(/^0\tAnswers kept/mu);
});

test('an option that is not there is told of in one sentence', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const before = process.exitCode;
  expect(await run('--nonsense')).toBe('');
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^Unknown option '--nonsense'/)]]);
  expect(process.exitCode).toBe(1);
  process.exitCode = before;
  said.mockRestore();
});
