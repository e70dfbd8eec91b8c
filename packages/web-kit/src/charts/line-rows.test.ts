import { expect, test } from 'vitest';
import { toRows } from './line-rows.ts';

test('series become one table by time, with gaps where one has no figure', () => {
  const before = [{ at: '2026-02', value: 2 }];
  const now = [
    { at: '2026-03', value: 3 },
    { at: '2026-02', value: 5 },
  ];
  expect(toRows([before, now])).toEqual([
    { at: '2026-02', values: [2, 5] },
    { at: '2026-03', values: [undefined, 3] },
  ]);
});
