import { expect, test } from 'vitest';
import { safeCount } from './safe-count.ts';

test('a count under five is never told, zero included', () => {
  for (const count of [0, 1, 4]) {
    expect(safeCount(count, 160)).toEqual({ atLeast: null, text: 'fewer than 5' });
  }
});

test('from five on it is told in steps of five', () => {
  expect(safeCount(5, 160).atLeast).toBe(5);
  expect(safeCount(38, 160)).toEqual({ atLeast: 35, text: '35 or more' });
});

test('nobody can read from it that nearly everyone, or everyone, is in the group', () => {
  const told = [156, 157, 158, 159, 160].map((count) => safeCount(count, 160).atLeast);
  expect(new Set(told)).toEqual(new Set([155]));
});

test('the people outside the group can never be pinned down to fewer than five', () => {
  for (let everyone = 10; everyone <= 60; everyone++) {
    for (let count = 5; count <= everyone; count++) {
      const told = safeCount(count, everyone);
      const alike = Array.from({ length: everyone + 1 }, (_, other) => other).filter(
        (other) => safeCount(other, everyone).text === told.text,
      );
      expect(everyone - Math.min(...alike), `${count} of ${everyone}`).toBeGreaterThanOrEqual(5);
    }
  }
});

test('a pool under ten tells nothing', () => {
  expect(safeCount(6, 9).atLeast).toBeNull();
});
