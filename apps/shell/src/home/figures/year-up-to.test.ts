import { expect, test } from 'vitest';
import { yearUpTo } from './year-up-to.ts';

test('a year is twelve months with both days counted', () => {
  expect(yearUpTo(new Date('2026-11-22T09:00:00Z'))).toEqual({
    from: '2025-11-23',
    to: '2026-11-22',
  });
  expect(yearUpTo(new Date('2026-12-31T09:00:00Z'))).toEqual({
    from: '2026-01-01',
    to: '2026-12-31',
  });
});
