import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterOneMore, FREE, secondsToWait, type Tries } from './pause.ts';

const START = '2026-11-22T09:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(START) + seconds * 1000).toISOString();
const wrong = (count: number): Tries => ({ count, lastAt: START });

describe('wrong passwords', () => {
  test('four are free: anyone mistypes', () => {
    expect(secondsToWait(wrong(4), FREE.account, START)).toBe(0);
  });

  test.each([
    [5, 2],
    [6, 4],
    [7, 8],
    [13, 512],
    [14, 900],
    [1_000, 900],
  ])('after %i in a row the next must wait %i seconds', (failures, seconds) => {
    expect(secondsToWait(wrong(failures), FREE.account, START)).toBe(seconds);
  });

  test('a pause ends by itself: nobody is shut out for good', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom(5, 20), (failures, free) => {
        expect(secondsToWait(wrong(failures), free, later(900))).toBe(0);
      }),
    );
  });

  test('never make an earlier pause shorter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e4 }), (failures) => {
        const before = secondsToWait(wrong(failures), 5, START);
        expect(secondsToWait(wrong(failures + 1), 5, START)).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('are forgotten after a day', () => {
    expect(afterOneMore(wrong(40), later(24 * 60 * 60))).toMatchObject({ count: 1 });
    expect(afterOneMore(wrong(40), later(60 * 60))).toMatchObject({ count: 41 });
  });
});
