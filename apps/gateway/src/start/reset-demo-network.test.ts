import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPeople } from '@freshfaces/access';
import { systemClock } from '@freshfaces/graph-kit';
import { openStore, type Store } from '@freshfaces/store';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDemoMarker } from '../demo/demo-marker.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { lockDataFolder } from './data-folder.ts';
import { peopleToTry } from './open-network.ts';
import { resetDemoNetwork } from './reset-demo-network.ts';

let folder: string;
const said = vi.fn<(line: string) => void>();
const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshfaces-reset-'));
  vi.clearAllMocks();
});
afterEach(() => {
  process.exitCode = 0;
  rmSync(folder, { recursive: true });
});

const reset = () => resetDemoNetwork({ FRESHFACES_DATA: folder }, said);

async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ FRESHFACES_DATA: folder });
  const answer = await use(store);
  await store.close();
  return answer;
}

test('a demo network is loaded anew, with someone of each role to sign in as', async () => {
  await withStore((store) =>
    createDemoMarker(store, systemClock).around(() => keepSmallNetwork(store)),
  );
  await reset();
  const people = await withStore(peopleToTry);
  expect(people.map(({ roles }) => roles[0]?.role)).toEqual([
    'commissioner',
    'recruiter',
    'involvement-lead',
    'organisation-admin',
    'coordinator',
    'member',
    'supporter',
  ]);
});

test('a network of real accounts is left alone', async () => {
  await withStore(keepSmallNetwork);
  await reset();
  expect(complained).toHaveBeenCalledWith(expect.stringContaining('is not the demo network'));
  expect(await withStore((store) => openPeople(store).count())).toBe(2);
});

test('nothing is touched while another process has the folder', async () => {
  writeFileSync(join(folder, 'freshfaces.lock'), String(process.ppid));
  await reset();
  expect(complained).toHaveBeenCalledWith(expect.stringContaining('already running'));
  expect(said).not.toHaveBeenCalled();
});

test('a lock that a crash left behind is no hindrance', () => {
  writeFileSync(join(folder, 'freshfaces.lock'), '999999999');
  lockDataFolder(folder)();
  expect(existsSync(join(folder, 'freshfaces.lock'))).toBe(false);
});
