import { expect, test } from 'vitest';
import { inWords, londonTimes } from './london.ts';

test('a session is told by its day and times in words', () => {
  const session = { startsAt: '2027-06-01T13:00:00.000Z', endsAt: '2027-06-01T15:30:00.000Z' };
  expect(londonTimes(session)).toBe('14:00 to 16:30');
  expect(inWords('2027-06-01')).toBe('Tuesday 1 June 2027');
});
