import { describe, expect, test } from 'vitest';
import { answerBy, extended, isShort, remindAt } from './deadlines.ts';

describe('a member has time to answer', () => {
  test.each([
    ['2026-11-20T09:00:00.000Z', '2026-12-10', '2026-11-23T23:59:00.000Z'],
    ['2026-11-20T18:00:00.000Z', '2026-12-10', '2026-11-24T23:59:00.000Z'],
    ['2026-12-03T09:00:00.000Z', '2026-12-10', '2026-12-05T23:59:00.000Z'],
    ['2026-12-06T09:00:00.000Z', '2026-12-10', '2026-12-07T23:59:00.000Z'],
    ['2026-12-08T09:00:00.000Z', '2026-12-10', '2026-12-08T23:59:00.000Z'],
    ['2026-12-09T09:00:00.000Z', '2026-12-10', '2026-12-09T23:59:00.000Z'],
    ['2026-12-09T19:00:00.000Z', '2026-12-10', '2026-12-09T23:59:00.000Z'],
    ['2026-12-10T07:00:00.000Z', '2026-12-10', '2026-12-10T23:59:00.000Z'],
  ])('told at %s for interviews on %s: until %s', (at, interviews, by) => {
    expect(answerBy(at, interviews)).toBe(by);
  });

  test('to the end of a day in the UK, in summer too', () => {
    expect(answerBy('2027-06-01T09:00:00.000Z', '2027-06-30')).toBe('2027-06-04T22:59:00.000Z');
    expect(answerBy('2027-10-28T09:00:00.000Z', '2027-11-30')).toBe('2027-10-31T23:59:00.000Z');
  });

  test('and is told where it is short', () => {
    expect(isShort('2026-11-20T09:00:00.000Z', '2026-11-23T23:59:00.000Z')).toBe(false);
    expect(isShort('2026-12-09T09:00:00.000Z', '2026-12-09T23:59:00.000Z')).toBe(true);
  });
});

describe('a reminder comes', () => {
  test.each([
    [
      'half way',
      '2026-11-20T09:00:00.000Z',
      '2026-11-23T23:59:00.000Z',
      '2026-11-22T09:00:00.000Z',
    ],
    [
      'not in the evening',
      '2026-11-20T16:30:00.000Z',
      '2026-11-22T23:59:00.000Z',
      '2026-11-22T09:00:00.000Z',
    ],
    [
      'not early',
      '2026-11-20T09:00:00.000Z',
      '2026-11-21T23:59:00.000Z',
      '2026-11-21T09:00:00.000Z',
    ],
  ])('%s', (_when, told, by, at) => {
    expect(remindAt(told, by)).toBe(at);
  });

  test('not to whoever has a few hours only', () => {
    expect(remindAt('2026-12-09T14:00:00.000Z', '2026-12-09T23:59:00.000Z')).toBeNull();
    expect(remindAt('2026-12-09T08:00:00.000Z', '2026-12-09T23:59:00.000Z')).not.toBeNull();
  });
});

test('more time is two days, and never past the day before the interviews', () => {
  expect(extended('2026-11-23T23:59:00.000Z', '2026-12-10')).toBe('2026-11-25T23:59:00.000Z');
  expect(extended('2026-12-08T23:59:00.000Z', '2026-12-10')).toBe('2026-12-09T23:59:00.000Z');
  expect(extended('2026-12-09T23:59:00.000Z', '2026-12-10')).toBeNull();
});
