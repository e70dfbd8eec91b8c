import { describe, expect, test } from 'vitest';
import { agrees, asksAgain, type ConsentAnswer, historyOf } from './consent.ts';

const YES: ConsentAnswer = {
  id: 'a',
  memberId: 'amina',
  purpose: 'SHARED_POOL',
  place: 1,
  given: true,
  at: '2026-06-10T09:00:00.000Z',
  wordingVersion: 1,
  how: 'SCREEN',
  byPersonId: 'person-amina',
  bySelf: true,
  witness: null,
};
const NO: ConsentAnswer = { ...YES, id: 'b', place: 2, given: false };

describe('where a purpose stands', () => {
  test('is what the last answer says, in whatever order answers are read', () => {
    expect(agrees('SHARED_POOL', [NO, YES])).toBe(false);
    expect(agrees('SHARED_POOL', [YES, NO, { ...YES, place: 3 }])).toBe(true);
    expect(historyOf('SHARED_POOL', [YES, NO]).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('is no as long as nobody asked', () => {
    expect(agrees('BE_LENT', [YES])).toBe(false);
  });
});

describe('asking again', () => {
  test('comes after taking part since the last answer, yes or no', () => {
    expect(asksAgain(YES, '2026-06-11')).toBe(true);
    expect(asksAgain(NO, '2026-06-11')).toBe(true);
  });

  test('does not come for taking part before the answer, on its day, or never', () => {
    for (const on of ['2026-06-09', '2026-06-10', null]) expect(asksAgain(YES, on)).toBe(false);
  });

  test('comes when the words have changed', () => {
    expect(asksAgain({ ...YES, wordingVersion: 0 }, null)).toBe(true);
  });

  test('never comes to who was not asked yet', () => {
    expect(asksAgain(undefined, '2026-06-11')).toBe(false);
  });
});
