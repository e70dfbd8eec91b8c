import { expect, test } from 'vitest';
import { londonAt, londonInstant } from './london.ts';

test('clocks in the UK are an hour ahead of UTC in summer only', () => {
  expect(londonInstant('2026-12-01', '14:00')).toBe('2026-12-01T14:00:00.000Z');
  expect(londonInstant('2027-06-01', '14:00')).toBe('2027-06-01T13:00:00.000Z');
  expect(londonAt('2027-06-30T23:30:00.000Z')).toEqual({ day: '2027-07-01', time: '00:30' });
});

test('on the two days on which clocks change, a time is where the clock shows it', () => {
  expect(londonInstant('2027-03-28', '00:30')).toBe('2027-03-28T00:30:00.000Z');
  expect(londonInstant('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
  expect(londonInstant('2027-10-31', '01:30')).toBe('2027-10-31T00:30:00.000Z');
  expect(londonInstant('2027-10-31', '10:00')).toBe('2027-10-31T10:00:00.000Z');
});
