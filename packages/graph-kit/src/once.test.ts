import { openTestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOnce, type OnceRequest, onceRetention } from './once.ts';
import { Problem } from './problem.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeEach(async () => {
  opened = await openTestStore();
});
afterEach(() => opened.dispose());

const request: OnceRequest = {
  personId: 'p1',
  key: 'key-of-this-press',
  action: 'draw.start',
  input: { recruitmentId: 'r1' },
  now: '2026-11-22T09:00:00.000Z',
};

test('a retry gets the first answer and changes nothing again', async () => {
  const once = createOnce(opened.store);
  let changes = 0;
  const change = async (): Promise<{ drawId: string }> => ({ drawId: `d${++changes}` });
  expect(await once(request, change)).toEqual({ drawId: 'd1' });
  expect(await once(request, change)).toEqual({ drawId: 'd1' });
  expect(changes).toBe(1);
});

test('the same key for another request is refused', async () => {
  const once = createOnce(opened.store);
  await once(request, async () => 1);
  const other = once({ ...request, input: { recruitmentId: 'r2' } }, async () => 2);
  await expect(other).rejects.toThrow(Problem);
});

test('two people may happen to use the same key', async () => {
  const once = createOnce(opened.store);
  expect(await once(request, async () => 1)).toBe(1);
  expect(await once({ ...request, personId: 'p2' }, async () => 2)).toBe(2);
});

test('a change that fails leaves the key free to be tried again', async () => {
  const once = createOnce(opened.store);
  await expect(once(request, async () => Promise.reject(new Error('down')))).rejects.toThrow(
    'down',
  );
  expect(await once(request, async () => 'done')).toBe('done');
});

test('ten presses at the same moment make one change', async () => {
  const once = createOnce(opened.store);
  const things = opened.store.collection<{ id: string }>('things', { indexes: [] });
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, press) =>
      once(request, async () => (await things.insert({ id: `t${press}` })).id),
    ),
  );
  expect(new Set(answers).size).toBe(1);
  expect(await things.count()).toBe(1);
});

test('an answer goes 7 days after the change, and a dry run only counts it', async () => {
  const once = createOnce(opened.store);
  await once(request, async () => 1);
  const { run } = onceRetention(opened.store);
  expect(await run('2026-11-29T09:00:00.000Z', false)).toBe(0);
  expect(await run('2026-11-29T09:00:00.001Z', true)).toBe(1);
  expect(await run('2026-11-29T09:00:00.001Z', false)).toBe(1);
  expect(await once(request, async () => 2)).toBe(2);
});
