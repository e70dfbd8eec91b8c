import { describe, expect, test } from 'vitest';
import { isFreeOnSomeDay, isFreeThroughout } from './free.ts';

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

describe('being free on some day', () => {
  test('busy dates told in any order that together fill the span leave no day', () => {
    const busy = [
      { from: '2026-06-10', to: '2026-07-10' },
      { from: '2026-05-01', to: '2026-06-09' },
    ];
    expect(isFreeOnSomeDay(busy, june)).toBe(false);
  });
  test('a single day between two absences counts', () => {
    const busy = [
      { from: '2026-05-01', to: '2026-06-09' },
      { from: '2026-06-11', to: '2026-07-10' },
    ];
    expect(isFreeOnSomeDay(busy, june)).toBe(true);
  });
  test('the last day counts', () => {
    expect(isFreeOnSomeDay([{ from: '2026-05-01', to: '2026-06-29' }], june)).toBe(true);
  });
  test('an absence within a longer one gives no day back', () => {
    const busy = [
      { from: '2026-05-01', to: '2026-07-09' },
      { from: '2026-06-02', to: '2026-06-03' },
    ];
    expect(isFreeOnSomeDay(busy, june)).toBe(false);
  });
});
