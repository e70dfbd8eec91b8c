import { describe, expect, test } from 'vitest';
import { sayChance, sayChances } from './chance-words.ts';
import { lastMonths } from './rotation/period.ts';
import { daysInWords } from './words.ts';

const chance = (numerator: number, denominator: number) => ({
  numerator: String(numerator),
  denominator: String(denominator),
  decimal: numerator / denominator,
});

describe('words', () => {
  test('say small fractions exactly and others rounded', () => {
    expect(sayChance(chance(3, 20))).toBe('3 in 20');
    expect(sayChance(chance(150_001, 1_000_000))).toBe('about 15 in 100');
    expect(sayChance(chance(0, 1))).toBe('no chance');
  });

  test('say a range once where both ends are alike', () => {
    expect(sayChances(chance(1, 2), chance(1, 2))).toBe('1 in 2');
    expect(sayChances(chance(1, 20), chance(1, 2))).toBe('1 in 20 to 1 in 2');
  });

  test('say days of one month, of two, and one day alone', () => {
    const format = (iso: string) => iso;
    expect(daysInWords('2026-12-02', '2026-12-04', format)).toBe('2 to 2026-12-04');
    expect(daysInWords('2026-11-30', '2026-12-01', format)).toBe('2026-11-30 to 2026-12-01');
    expect(daysInWords('2026-12-02', '2026-12-02', format)).toBe('2026-12-02');
  });

  test('look back whole months, today included', () => {
    expect(lastMonths(12, '2026-11-22')).toEqual({ from: '2025-11-23', to: '2026-11-22' });
  });
});
