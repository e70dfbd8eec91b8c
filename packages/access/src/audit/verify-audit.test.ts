import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '@freshfaces/store';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAudit } from './audit.ts';
import { checkpointJob } from './make-checkpoint.ts';
import { readAuditKey } from './read-audit-key.ts';
import { openTrail } from './trail.store.ts';
import { verifyAudit } from './verify-audit.ts';

let env: { FRESHFACES_DATA: string };
let running: Store;
beforeEach(async () => {
  env = { FRESHFACES_DATA: await mkdtemp(join(tmpdir(), 'freshfaces-audit-')) };
  running = await openStore(env);
});
afterEach(async () => {
  await running.close();
  await rm(env.FRESHFACES_DATA, { recursive: true });
});

const happened = {
  at: '2026-11-22T09:00:00.000Z',
  personId: 'p1',
  action: 'member.change',
  subjectIds: ['m1'],
  content: null,
};

test('the trail is checked while a server writes it, with the key it was signed with', async () => {
  const key = await readAuditKey(env);
  const audit = createAudit(running, key);
  for (let n = 0; n < 3; n++) await audit.record(happened);
  await checkpointJob(running, key).run('2026-11-22T10:00:00.000Z');
  const writing = Promise.all(Array.from({ length: 20 }, () => audit.record(happened)));
  expect(await verifyAudit(env)).toMatchObject({ whole: true });
  await writing;
  const { whole, sentence } = await verifyAudit(env);
  expect(whole).toBe(true);
  expect(sentence).toContain(
    `whole: 23 events and 1 checkpoint, signed by the key ${key.publicKey}`,
  );
});

test('a break is said with its place', async () => {
  const audit = createAudit(running, await readAuditKey(env));
  for (let n = 0; n < 3; n++) await audit.record(happened);
  await openTrail(running).events.remove('000000000001');
  expect(await verifyAudit(env)).toEqual({
    whole: false,
    sentence: 'The audit trail is broken. Event 000000000001 is missing.',
  });
});

test('the key is made once, for its owner alone to read', async () => {
  const { publicKey } = await readAuditKey(env);
  expect((await readAuditKey(env)).publicKey).toBe(publicKey);
  const { mode } = await stat(join(env.FRESHFACES_DATA, 'audit.key'));
  expect(mode & 0o777).toBe(0o600);
});

test('with several servers the key comes from the environment', async () => {
  const mongo = { MONGODB_URI: 'mongodb://db.example' };
  await expect(readAuditKey(mongo)).rejects.toThrow('FRESHFACES_AUDIT_KEY');
  const given = { ...mongo, FRESHFACES_AUDIT_KEY: '1f'.repeat(32) };
  expect((await readAuditKey(given)).publicKey).toHaveLength(64);
  await expect(readAuditKey({ FRESHFACES_AUDIT_KEY: 'secret-1' })).rejects.toThrow(
    'FRESHFACES_AUDIT_KEY must hold 64 characters of 0–9 and a–f.',
  );
});
