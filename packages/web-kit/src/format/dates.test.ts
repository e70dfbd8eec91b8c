import { expect, test } from 'vitest';
import {
  formatDay,
  formatMoment,
  formatMonth,
  formatShortDay,
  formatTime,
  formatWeekday,
} from './dates.ts';

test('a summer evening is written in UK time, not in UTC', () => {
  expect(formatMoment('2026-07-01T23:30:00Z')).toBe('2 July 2026 at 12:30am');
});

test('a winter time is the same as UTC', () => {
  expect(formatTime('2026-11-22T14:30:00Z')).toBe('2:30pm');
});

test('a plain date stays the day it says', () => {
  expect(formatDay('2026-11-22')).toBe('22 November 2026');
  expect(formatShortDay('2026-11-22')).toBe('22\u00a0Nov');
  expect(formatWeekday('2026-11-22')).toBe('Sunday 22 November');
});

test('a month is named with its year', () => {
  expect(formatMonth('2026-11')).toBe('November 2026');
});
