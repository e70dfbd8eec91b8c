import { describe, expect, test } from 'vitest';
import { countFreeDays, daysOf, isFreeThroughout } from './free.ts';

const june = { from: '2026-06-01', to: '2026-06-30' };

describe('being free throughout', () => {
  test('one busy day at either edge of the interviews is enough not to be free', () => {
    expect(isFreeThroughout([{ from: '2026-05-20', to: '2026-06-01' }], june)).toBe(false);
    expect(isFreeThroughout([{ from: '2026-06-30', to: '2026-07-02' }], june)).toBe(false);
  });
  test('busy dates that end the day before do not matter', () => {
    expect(isFreeThroughout([{ from: '2026-05-20', to: '2026-05-31' }], june)).toBe(true);
  });
});

describe('counting free days', () => {
  test('without busy dates every day counts, both ends included', () => {
    expect(countFreeDays([], daysOf(june))).toBe(30);
  });
  test('days outside the span change nothing, and shared days count once', () => {
    const busy = [
      { from: '2026-05-01', to: '2026-06-09' },
      { from: '2026-06-05', to: '2026-06-10' },
      { from: '2026-06-30', to: '2026-07-10' },
    ];
    expect(countFreeDays(busy, daysOf(june))).toBe(19);
  });
  test('busy dates told in any order that fill the span leave no day', () => {
    const busy = [
      { from: '2026-06-10', to: '2026-07-10' },
      { from: '2026-05-01', to: '2026-06-09' },
    ];
    expect(countFreeDays(busy, daysOf(june))).toBe(0);
  });
});
