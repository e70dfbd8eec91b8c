import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openErasures, pendingErasures } from '@freshfaces/access';
import { openStore } from '@freshfaces/store';
import { describe, expect, test } from 'vitest';
import { backupCommand } from './backup-command.ts';
import { restoreCommand } from './restore-command.ts';

const server = process.env['MONGODB_URI'];

describe.skipIf(!server)('on MongoDB (MONGODB_URI)', () => {
  test('the register is copied, and after mongorestore all of it is erased again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'freshfaces-register-'));
    const uri = new URL(server ?? '');
    uri.pathname = `/freshfaces-test-${randomUUID()}`;
    const env = { MONGODB_URI: uri.href };
    const said: string[] = [];
    const at = '2026-11-22T09:00:00.000Z';
    const given = { env, folder, at, say: (line: string) => void said.push(line) };
    const store = await openStore(env);
    const register = openErasures(store);
    await register.insert({ id: 'e1', at, personId: 'p1', memberId: null, done: true });

    await backupCommand({ ...given, args: ['--to', folder] });
    await register.remove('e1');
    const lock = () => () => undefined;
    await restoreCommand({ ...given, args: ['--erasures', join(folder, 'erasures.json')] }, lock);
    expect(await pendingErasures(store)).toMatchObject([{ id: 'e1', personId: 'p1', done: false }]);
    await expect(restoreCommand({ ...given, args: [] }, lock)).rejects.toThrow('mongorestore');
    expect(said.join('\n')).toContain('mongodump');
    await store.close();
    await rm(folder, { recursive: true });
  });
});
