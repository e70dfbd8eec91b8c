import { createPublicLog, logKeyOf } from '@freshfaces/log-keeper';
import {
  checkPublishedLog,
  checkRecordInLog,
  entryLeaf,
  httpLog,
  isIncluded,
  readHead,
} from '@freshfaces/public-log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway();
  const log = createPublicLog({
    store: gateway.store,
    key: logKeyOf('3f'.repeat(32)),
    now: () => '2026-11-22T09:00:00.000Z',
  });
  for (let n = 0; n < 21; n++) {
    await log.append({ kind: 'interest', aboutId: `r${n % 5}`, content: { n } });
  }
});
afterAll(() => gateway.dispose());

async function get(url: string) {
  const { statusCode, body, headers } = await gateway.server.inject({ method: 'GET', url });
  return { status: statusCode, json: JSON.parse(body) as Record<string, unknown>, body, headers };
}

const log = httpLog(async (path) => (await get(path)).json);

test('anyone reads and checks the whole log, signed out', async () => {
  const verdict = await checkPublishedLog(log, async () => null);
  expect(verdict).toMatchObject({ ok: true, head: { size: 21 } });
});

test('the head is there as a file, and a single entry is proven', async () => {
  const { body, headers } = await get('/log/head.json');
  const head = readHead(body);
  if (!head) throw new Error('This is no head.');
  expect(headers['cache-control']).toBe('no-store');
  const [text = ''] = await log.texts(7, 8);
  const { json } = await get('/log/inclusion?index=7&size=21');
  expect(isIncluded(entryLeaf(text), 7, head, json['proof'] as string[])).toBe(true);
});

test('all that is said about one thing comes with its proofs', async () => {
  const { head, entries } = await log.about('r2');
  expect(entries.map(({ text }) => (JSON.parse(text) as { index: number }).index)).toEqual([
    2, 7, 12, 17,
  ]);
  expect(head?.size).toBe(21);
  const found = await checkRecordInLog(log, { id: 'r2', text: '{}', reason: null });
  expect(found).toMatchObject({ ok: false });
});

test.each([
  ['/log/entries?from=0', 400, 'Give from and to as whole numbers from 0.'],
  ['/log/entries?from=-1&to=5', 400, 'Give from and to as whole numbers from 0.'],
  ['/log/inclusion?index=21&size=21', 400, 'There is no 21 in a tree of 21.'],
  ['/log/consistency?before=9&size=5', 400, 'There is no 9 in a tree of 5.'],
  ['/log/consistency?before=9&size=22', 404, 'The log does not hold so many entries.'],
])('%s is answered with %i and a sentence', async (url, status, message) => {
  expect(await get(url)).toMatchObject({ status, json: { message } });
});

test('entries are given a thousand at a time at the most', async () => {
  const { json } = await get('/log/entries?from=0&to=900000000000');
  expect(json['entries']).toHaveLength(21);
});
