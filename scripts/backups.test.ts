import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createAudit, readAuditKey } from '../packages/access/src/index.ts';
import { openStore, type Store } from '../packages/store/src/index.ts';

let folder: string;
let to: string;
let running: Store;
beforeEach(async () => {
  const base = await mkdtemp(join(tmpdir(), 'freshfaces-backups-'));
  folder = join(base, 'data');
  to = join(base, 'backups');
  running = await openStore({ FRESHFACES_DATA: folder });
});
afterEach(async () => {
  await running.close();
  await rm(join(folder, '..'), { recursive: true });
});

/** What a command prints and the code it ends with. */
async function run(script: string, ...args: string[]): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, FRESHFACES_DATA: folder, MONGODB_URI: '' };
  const command = [join(import.meta.dirname, `${script}.ts`), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env }, (error, out, problem) => {
      resolve({ code: Number(error?.code ?? 0), printed: out + problem });
    });
  });
}

const happened = {
  at: '2026-11-22T09:00:00.000Z',
  personId: 'p1',
  action: 'member.change',
  subjectIds: ['m1'],
  content: null,
};

test('backed up beside a running server, refused while it has the folder, put back when it is gone', {
  timeout: 60_000,
}, async () => {
  const audit = createAudit(running, await readAuditKey({ FRESHFACES_DATA: folder }));
  await audit.record(happened);
  const end = await audit.end();
  const backup = await run('backup', '--to', to);
  expect(backup.printed).toContain(`The audit trail in it ends in ${end?.hash}.`);
  expect(backup.printed).toContain('Keep a copy of it elsewhere');
  expect(backup.code).toBe(0);
  const [name = ''] = (await readdir(to)).filter((file) => file.endsWith('.backup'));
  await audit.record(happened);

  const lock = join(folder, 'freshfaces.lock');
  await writeFile(lock, String(process.pid));
  const refused = await run('restore', join(to, name));
  expect(refused.printed).toContain('already running');
  expect(refused.code).toBe(1);
  expect(await audit.end()).toMatchObject({ events: 2 });

  await running.close();
  await rm(lock);
  const restored = await run('restore', join(to, name));
  expect(restored.printed).toContain('Put back the data of');
  expect(restored.code).toBe(0);
  expect(await readdir(folder)).not.toContain('freshfaces.lock');
  const verified = await run('audit-verify');
  expect(verified.printed).toContain('whole: 1 event and 0 checkpoints, signed by the key');
  expect(verified.printed).toContain(end?.hash);
  expect(verified.code).toBe(0);
  running = await openStore({ FRESHFACES_DATA: folder });
});

test('what makes no sense is answered with one sentence', { timeout: 60_000 }, async () => {
  const none = await run('restore');
  expect(none).toEqual({
    code: 1,
    printed: 'Say which backup: pnpm restore FILE [--erasures FILE].\n',
  });
  const keyless = await run('restore', join(to, 'none'));
  expect(keyless.printed).toContain('No key for backups is here');
  const option = await run('backup', '--form', to);
  expect([option.code, option.printed.split('\n').length]).toEqual([1, 2]);
  await createAudit(running).record(happened);
  await running.collection('audit-head', { indexes: [] }).remove('head');
  const broken = await run('audit-verify');
  expect(broken).toEqual({
    code: 1,
    printed: 'The audit trail is broken. Event 000000000000 was put in.\n',
  });
});
