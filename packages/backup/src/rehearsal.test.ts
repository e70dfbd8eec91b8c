import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import {
  type Audit,
  type AuditKey,
  createAudit,
  openErasures,
  pendingErasures,
  readAuditKey,
} from '@freshfaces/access';
import { openSessions } from '@freshfaces/accounts/kept';
import { type Collection, openStore, type Store } from '@freshfaces/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BackupError } from './backup-error.ts';
import { makeOrReadBackupKey } from './backup-key.ts';
import { makeBackup } from './make-backup.ts';
import { contentsOf } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';

interface Bird {
  readonly id: string;
  readonly song: string;
}

let folder: string;
let to: string;
let running: Store;
let birds: Collection<Bird>;
let audit: Audit;
let auditKey: AuditKey;
let key: Buffer;

beforeEach(async () => {
  const base = await mkdtemp(join(tmpdir(), 'freshfaces-rehearsal-'));
  folder = join(base, 'data');
  to = join(base, 'backups');
  auditKey = await readAuditKey({ FRESHFACES_DATA: folder });
  key = (await makeOrReadBackupKey({}, folder)).key;
  await open();
});
afterEach(async () => {
  await running.close();
  await rm(join(folder, '..'), { recursive: true });
});

async function open(): Promise<void> {
  running = await openStore({ FRESHFACES_DATA: folder });
  audit = createAudit(running, auditKey);
  birds = running.collection('birds', { indexes: [{ name: 'song', keys: ['song'] }] });
}

/** As any change of the product: with its event, in one transaction. */
const sings = (id: string, song = 'CANARY-song') =>
  running.transaction(async () => {
    await birds.insert({ id, song });
    const at = '2026-11-22T09:00:00.000Z';
    await audit.record({ at, personId: 'p1', action: 'bird', subjectIds: [id], content: song });
  });

const backUp = (at = '2026-11-22T10:00:00.000Z') =>
  makeBackup({ folder, to, key, at, version: '0.1.0' });

const restore = (file: string, more: { key?: Buffer; register?: string } = {}) =>
  restoreBackup({
    file,
    folder,
    key,
    auditKey,
    at: '2026-11-23T08:00:00.000Z',
    register: null,
    ...more,
  });

const database = () => join(folder, 'freshfaces.db');

test('a backup made while writing goes on is put back whole: the same counts, the same end of the trail', async () => {
  for (let n = 0; n < 20; n++) await sings(`before-${n}`);
  const writing = Array.from({ length: 40 }, (_, n) => sings(`during-${n}`));
  const { file, manifest } = await backUp();
  await Promise.all(writing);
  expect(manifest.counts['birds']).toBe(manifest.audit?.events);
  expect(manifest.counts['birds']).toBeGreaterThanOrEqual(20);

  await sings('after');
  await birds.remove('before-0');
  const lost = (await birds.count()) + 1;
  await running.close();
  const { before } = await restore(file);
  expect(await contentsOf(database())).toMatchObject({
    counts: { birds: manifest.counts['birds'], audit: manifest.counts['audit'] },
    audit: manifest.audit,
  });
  const kept = await contentsOf(join(before ?? '', 'freshfaces.db'));
  expect(kept.counts['birds']).toBe(lost - 1);

  await open();
  expect(await birds.get('before-0')).not.toBeNull();
  expect(await birds.get('after')).toBeNull();
  await sings('next');
  expect(await audit.firstBreak()).toBeNull();
  expect((await birds.find({ where: { song: 'CANARY-song' } })).items.length).toBe(
    (manifest.counts['birds'] ?? 0) + 1,
  );
});

test('who was erased after the backup is erased again, whichever register still knows', async () => {
  const register = openErasures(running);
  const erasure = { at: '2026-11-22T09:00:00.000Z', personId: null };
  await register.insert({ ...erasure, id: 'known-then', memberId: 'm1', done: true });
  const { file } = await backUp();
  await register.insert({ ...erasure, id: 'known-later', memberId: 'm2', done: true });
  await backUp('2026-11-22T11:00:00.000Z');
  await register.insert({ ...erasure, id: 'known-to-the-data', memberId: 'm3', done: true });
  const elsewhere = join(to, 'elsewhere.json');
  await writeFile(
    elsewhere,
    JSON.stringify([{ ...erasure, id: 'known-elsewhere', memberId: 'm4' }]),
  );
  await running.close();
  const { erasures, knowsErasuresBefore } = await restore(file, { register: elsewhere });
  expect([erasures, knowsErasuresBefore]).toEqual([4, true]);
  await open();
  const pending = (await pendingErasures(running)).map(({ memberId }) => memberId);
  expect(pending.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual([
    'm1',
    'm2',
    'm3',
    'm4',
  ]);
});

test('data too damaged to read can be replaced, and what could not be known is said', async () => {
  await sings('a');
  const { file } = await backUp();
  await running.close();
  for (const name of await readdir(folder)) {
    if (name.startsWith('freshfaces.db')) await rm(join(folder, name));
  }
  await writeFile(
    database(),
    'not a database, but a long enough text to be read as one'.repeat(99),
  );
  expect((await restore(file)).knowsErasuresBefore).toBe(false);
  await open();
  expect(await birds.count()).toBe(1);
});

test('nobody is signed in after a restore', async () => {
  const sessions = openSessions(running);
  const at = '2026-11-22T09:00:00.000Z';
  await sessions.insert({ id: 's', token: 't', userId: 'u', expiresAt: at, createdAt: at });
  const { file } = await backUp();
  await running.close();
  await restore(file);
  await open();
  expect(await openSessions(running).count()).toBe(0);
});

test('a backup that was cut, changed, or has another key is refused, and the data stays as it was', async () => {
  for (let n = 0; n < 50; n++) await sings(`a-${n}`, `song ${Math.random()}`.repeat(99));
  const { file } = await backUp();
  await sings('after');
  const was = await contentsOf(database());
  const whole = await readFile(file);
  const changed = Buffer.from(whole);
  changed.writeUInt8((changed.readUInt8(whole.length >> 1) ^ 1) & 0xff, whole.length >> 1);
  await expect(restore(file, { key: Buffer.alloc(32, 1) })).rejects.toThrow(BackupError);
  for (const bytes of [changed, whole.subarray(0, -9), Buffer.from('no backup')]) {
    const broken = `${file}.broken`;
    await writeFile(broken, bytes);
    await expect(restore(broken)).rejects.toThrow(BackupError);
  }
  await expect(restore(join(to, 'none'))).rejects.toThrow('There is no file');
  await expect(restore(file, { register: join(to, 'none.json') })).rejects.toThrow('There is no');
  expect(await contentsOf(database())).toEqual(was);
  expect((await readdir(folder)).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'audit.key',
    'backup.key',
    'freshfaces.db',
    'freshfaces.db-shm',
    'freshfaces.db-wal',
  ]);
});

test('a backup of a trail that was tampered with is refused', async () => {
  for (const id of ['a', 'b', 'c']) await sings(id);
  await running.collection('audit-head', { indexes: [] }).remove('head');
  const { file } = await backUp();
  await expect(restore(file)).rejects.toThrow('The audit trail in this backup is broken.');
});

test('nothing personal is readable in a backup, nor anything that was deleted in what it holds', async () => {
  await sings('a');
  await birds.remove('a');
  const { file } = await backUp();
  expect((await readFile(file)).includes('CANARY')).toBe(false);
  await running.close();
  await restore(file);
  expect((await readFile(database())).includes('CANARY')).toBe(false);
  await open();
});

test('nobody else on the machine can read the data, nor the copy while a backup runs', async () => {
  for (let n = 0; n < 20; n++) await sings(`a-${n}`);
  const making = backUp();
  const ended = new AbortController();
  const end = () => ended.abort();
  void making.then(end, end);
  const modes = new Set<number>();
  while (!ended.signal.aborted) {
    const copy = await stat(join(folder, 'backup-under-way.db')).catch(() => null);
    if (copy) modes.add(copy.mode & 0o777);
    await turn();
  }
  const { file } = await making;
  expect([...modes]).toEqual([0o600]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  for (const one of [folder, to]) expect((await stat(one)).mode & 0o777).toBe(0o700);
});

test('a key that others may read is refused', async () => {
  await chmod(join(folder, 'backup.key'), 0o644);
  await expect(makeOrReadBackupKey({}, folder)).rejects.toThrow('chmod 600');
  const given = await makeOrReadBackupKey({ FRESHFACES_BACKUP_KEY: '2e'.repeat(32) }, folder);
  expect(given).toEqual({ key: Buffer.alloc(32, 0x2e), made: false });
});
