import { describe, expect, it } from 'vitest';
import { chanceBands } from './chance-bands.ts';
import { chanceInWords } from './chance-text.ts';

const band = (numerator: number, count: number) => ({
  chance: { numerator: String(numerator), denominator: '100' },
  count,
});

describe('chances as a picture', () => {
  it('put neighbours together until there are five people', () => {
    const bands = chanceBands([band(1, 3), band(2, 4), band(10, 9), band(50, 1)]);
    expect(
      bands.map(({ lowest, highest, count }) => [lowest.decimal, highest.decimal, count]),
    ).toEqual([
      [0.01, 0.02, 7],
      [0.1, 0.5, 10],
    ]);
  });

  it('keep those with no chance apart', () => {
    const bands = chanceBands([band(0, 102), band(20, 6), band(30, 7), band(50, 3)]);
    expect(bands.map(({ count }) => count)).toEqual([102, 6, 10]);
  });

  it('count everyone once', () => {
    const bands = chanceBands(Array.from({ length: 60 }, (_, at) => band(at, 1 + (at % 3))));
    expect(bands.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(120);
    expect(bands.length).toBeLessThanOrEqual(8);
    expect(bands.every(({ count }) => (count ?? 0) >= 5)).toBe(true);
  });

  it('keep a count under five to themselves', () => {
    expect(chanceBands([band(50, 4)])).toMatchObject([
      { count: null, people: 'fewer than 5 people' },
    ]);
  });
});

describe('a chance in words', () => {
  it.each([
    ['3', '20', '3 in 20'],
    ['1', '1', 'certain'],
    ['0', '1', 'no chance'],
    ['150000001', '1000000000', 'about 15 in 100'],
    ['4200001', '1000000000', 'about 4 in 1,000'],
    ['1', '5000000000', 'less than 1 in 1,000'],
    ['999999999', '1000000000', 'more than 99 in 100'],
  ])('%s/%s is said as %s', (numerator, denominator, words) => {
    expect(chanceInWords({ numerator, denominator })).toBe(words);
  });
});
