import { describe, expect, test } from 'vitest';
import { inputOf, NEW_DRAFT, OTHER, penceOf, problemsOn, STEPS, stepOf } from './draft.ts';

const FULL = {
  ...NEW_DRAFT,
  organisationId: 'harbour',
  option: 'MEET_AND_GREET',
  title: 'Tea',
  chosenFor: ['THE_ROLE'],
  summary: 'Chat.',
  influence: 'The panel hears you.',
  from: '2026-12-08',
  times: '10 to 12',
  hours: '2.5',
  where: 'Quay House',
  places: '2',
  answerBy: '2026-12-01',
  agreedOn: '2026-11-20',
  pounds: '12.5',
  rewardForms: ['CASH'],
  askName: 'Dee',
  askContact: '01234',
};

describe('R162: asking members step by step', () => {
  test('no step can be passed with a fact missing', () => {
    const missing = STEPS.flatMap((step) => problemsOn(step, NEW_DRAFT)).map(({ field }) => field);
    expect(missing).toEqual([
      'option',
      'title',
      'chosenFor',
      'summary',
      'influence',
      'from',
      'times',
      'hours',
      'where',
      'places',
      'answerBy',
      'agreedOn',
      'pounds',
      'askName',
      'askContact',
    ]);
    expect(STEPS.flatMap((step) => problemsOn(step, FULL))).toEqual([]);
  });

  test('what is no number is said where it was typed', () => {
    expect(problemsOn('when', { ...FULL, hours: 'two' })).toMatchObject([{ field: 'hours' }]);
    expect(problemsOn('reward', { ...FULL, pounds: '£20' })).toMatchObject([{ field: 'pounds' }]);
    expect(problemsOn('what', { ...FULL, hours: 'two' })).toEqual([]);
  });

  test('money is whole pence, exactly', () => {
    expect(['20', '12.5', '0.07', '19.99', '0'].map(penceOf)).toEqual([2000, 1250, 7, 1999, 0]);
  });

  test('one day alone is from and to that day, and anything else is none of the sixteen', () => {
    expect(inputOf(FULL)).toMatchObject({ to: '2026-12-08', hours: 2.5, option: 'MEET_AND_GREET' });
    expect(inputOf({ ...FULL, option: OTHER })).not.toHaveProperty('option');
    expect(inputOf(FULL)).not.toHaveProperty('groupId');
  });

  test('what the server refuses leads back to its step', () => {
    expect(['provided', 'to', 'answerBy', 'places', 'influence'].map(stepOf)).toEqual([
      'reward',
      'when',
      'when',
      'when',
      'members-read',
    ]);
  });
});
