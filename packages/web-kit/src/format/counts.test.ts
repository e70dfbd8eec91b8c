import { expect, test } from 'vitest';
import { formatChance, formatCount, formatDecimal, formatPercent, plural } from './counts.ts';
import { formatPence } from './money.ts';

test('an exact chance is said as so many in so many', () => {
  expect(formatChance('3/20')).toBe('3 in 20');
});

test('a chance with more digits than a number can hold keeps every digit', () => {
  expect(formatChance('1/123456789012345678901')).toBe('1 in 123,456,789,012,345,678,901');
});

test('one member is not one members', () => {
  expect(plural(1, 'member')).toBe('1 member');
  expect(plural(1200, 'person', 'people')).toBe('1,200 people');
});

test('figures are grouped, rounded and padded', () => {
  expect(formatCount(12345)).toBe('12,345');
  expect(formatPercent(0.125)).toBe('12.5%');
  expect(formatDecimal(0.15, 3)).toBe('0.150');
});

test('money is written in pounds, with pence only where there are any', () => {
  expect(formatPence(2000)).toBe('£20');
  expect(formatPence(123450)).toBe('£1,234.50');
});
