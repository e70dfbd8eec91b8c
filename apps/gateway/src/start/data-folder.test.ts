import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDataFolder } from './data-folder.ts';

const base = mkdtempSync(join(tmpdir(), 'freshfaces-data-folder-'));
afterAll(() => rmSync(base, { recursive: true }));

test('a data folder that is made is for its owner alone', () => {
  const folder = join(base, 'a', 'data');
  openDataFolder(folder);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});
