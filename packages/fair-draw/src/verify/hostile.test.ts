import { expect, test } from 'vitest';
import { draw, SIX_PEOPLE } from '../testing/sample-draws.ts';
import { verify, verifyText } from './verify.ts';

test.each([
  ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ['fields', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)],
])('a file of %s in one another is refused, not fallen over', async (_what, text) => {
  expect(await verifyText(text)).toMatchObject({ ok: false });
});

test('a file made to keep its reader waiting is refused within a second or two', async () => {
  const { record } = draw(SIX_PEOPLE);
  const { committed } = record;
  const [type] = committed.types;
  if (!type) throw new Error('There is a type.');
  const seats = 40_000;
  const slow = {
    ...committed,
    rules: { ...committed.rules, seats },
    types: [{ ...type, size: seats }],
    rows: [{ types: Array.from({ length: seats }, () => 0), tickets: '1' }],
  };
  const before = performance.now();
  expect(await verify({ ...record, committed: slow })).toMatchObject({ ok: false });
  expect(performance.now() - before).toBeLessThan(4_000);
});
