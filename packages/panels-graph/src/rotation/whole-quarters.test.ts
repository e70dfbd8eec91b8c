import { expect, test } from 'vitest';
import { wholeQuarters } from './whole-quarters.ts';

test('figures that rest on needs are of whole quarters, at least two', () => {
  expect(wholeQuarters({ from: '2025-11-23', to: '2026-11-22' })).toEqual({
    from: '2026-01-01',
    to: '2026-09-30',
  });
  expect(wholeQuarters({ from: '2026-01-01', to: '2026-06-30' })).toEqual({
    from: '2026-01-01',
    to: '2026-06-30',
  });
  expect(wholeQuarters({ from: '2026-01-02', to: '2026-06-30' })).toBeNull();
  expect(wholeQuarters({ from: '2026-01-01', to: '2026-06-29' })).toBeNull();
});

test('a day more or less changes nothing until a quarter is over', () => {
  const upTo = (to: string) => wholeQuarters({ from: '2025-10-01', to });
  expect(upTo('2026-05-01')).toEqual(upTo('2026-06-29'));
});
