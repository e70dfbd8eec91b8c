import { expect, test } from 'vitest';
import { sumUpChances } from './sum-up-chances.ts';

const none = { numerator: '0', denominator: '1', decimal: 0 };
const one = { numerator: '1', denominator: '20', decimal: 0.05 };
const three = { numerator: '3', denominator: '20', decimal: 0.15 };
const band = (lowest: typeof none, highest: typeof none, count: number | null) => ({
  lowest,
  highest,
  count,
  people: '',
});

test('a draw in which everyone had a chance says the smallest and the largest', () => {
  expect(sumUpChances(118, [band(one, one, 60), band(three, three, 58)])).toBe(
    '118 people could be drawn. The smallest chance was 1 in 20. The largest chance was 3 in 20.',
  );
});

test('a draw in which some had none says how many of how many had one', () => {
  expect(sumUpChances(118, [band(none, none, 21), band(one, three, 97)])).toBe(
    '97 of the 118 people who could be drawn had a chance this time. The largest chance was 3 in 20.',
  );
});

test('fewer than five without a chance are not counted', () => {
  expect(sumUpChances(118, [band(none, three, 118)])).toContain('Not all of them had a chance');
});
