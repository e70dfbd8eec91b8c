import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { findLink } from './find-link.ts';
import { makeLink } from './make-link.ts';
import { openLinksOf, stopLinks } from './stop-links.ts';

const UNTIL = '2026-12-01T00:00:00.000Z';
const OWN_PAGES = { purpose: 'own-pages', aboutId: 'amina', until: UNTIL } as const;

let opened: TestPool;
beforeEach(async () => {
  opened = await openTestPool();
  await keepSmallNetwork(opened.pool);
});
afterEach(() => opened.dispose());

async function aToken(): Promise<string> {
  const { path } = await makeLink(opened.pool, 'amina', OWN_PAGES);
  return path.split('/m/')[1] ?? '';
}

test('R158: a personal link opens what it is for until its last moment, and then nothing', async () => {
  const token = await aToken();
  const { pool } = opened;
  expect((await findLink(pool, token, '2026-11-30T23:59:59.999Z')).state).toBe('open');
  expect((await findLink(pool, token, UNTIL)).state).toBe('over');
});

test('what is in the store opens nothing: the id is no token', async () => {
  await aToken();
  const [link] = await openLinksOf(opened.pool, 'amina');
  for (const guess of [link?.id ?? '', link?.name ?? '', 'x'.repeat(43), '', '../etc']) {
    expect((await findLink(opened.pool, guess, opened.pool.now())).state).toBe('unknown');
  }
});

test('a stopped link is over, and the member’s other links still work', async () => {
  const [first, second] = [await aToken(), await aToken()];
  const { pool } = opened;
  const found = await findLink(pool, first, pool.now());
  const name = found.state === 'open' ? found.link.name : '';
  expect(await stopLinks(pool, 'amina', { name })).toHaveLength(1);
  expect((await findLink(pool, first, pool.now())).state).toBe('over');
  expect((await findLink(pool, second, pool.now())).state).toBe('open');
});

test('nobody stops the links of someone else', async () => {
  const token = await aToken();
  expect(await stopLinks(opened.pool, 'bill')).toHaveLength(0);
  expect((await findLink(opened.pool, token, opened.pool.now())).state).toBe('open');
});

test('who left the pool has no open links', async () => {
  const token = await aToken();
  const { members, now } = opened.pool;
  const member = await members.get('amina');
  if (member) await members.replace({ ...member, status: 'LEFT' });
  expect((await findLink(opened.pool, token, now())).state).toBe('over');
});
