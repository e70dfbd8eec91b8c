import { describe, expect, test } from 'vitest';
import { mustBePossible, suggestedClosing, windowWarnings } from './window-days.ts';

const post = (interviewsFrom: string, createdAt = '2026-11-22T09:00:00.000Z') => ({
  interviewsFrom,
  createdAt,
});
const TODAY = '2026-11-22';

describe('the last day for answers', () => {
  test('R55: is two weeks away where the interviews are far', () => {
    expect(suggestedClosing(post('2027-01-20'), TODAY)).toBe('2026-12-06');
  });

  test('R55: comes earlier where two weeks to prepare would be lost', () => {
    expect(suggestedClosing(post('2026-12-15'), TODAY)).toBe('2026-12-01');
  });

  test('R55: leaves a week to answer even where the interviews are near, and is before them', () => {
    expect(suggestedClosing(post('2026-12-02'), TODAY)).toBe('2026-11-29');
    expect(suggestedClosing(post('2026-11-25'), TODAY)).toBe('2026-11-24');
    expect(suggestedClosing(post('2026-11-23'), TODAY)).toBe('2026-11-22');
  });

  test('is neither over nor in the interviews', () => {
    expect(() => mustBePossible('2026-11-21', post('2026-12-02'), TODAY)).toThrow(
      'must not be over',
    );
    expect(() => mustBePossible('2026-12-02', post('2026-12-02'), TODAY)).toThrow(
      'before the interviews begin',
    );
    expect(() => mustBePossible('2026-12-01', post('2026-12-02'), TODAY)).not.toThrow();
  });
});

describe('what is not ideal about it', () => {
  test('R55: nothing, with a week to answer and two to prepare', () => {
    expect(windowWarnings('2026-11-29', post('2026-12-13'), TODAY)).toEqual([]);
  });

  test('R55: a short time to answer, little time to prepare, and asking late are said', () => {
    const late = post('2026-12-01', '2026-11-01T09:00:00.000Z');
    expect(windowWarnings('2026-11-23', late, TODAY)).toEqual([
      'Members have only 1 day to answer. A letter needs days to arrive, and some want to talk first.',
      'Only 8 days are left between the last answer and the interviews. Members need time to prepare.',
      'This recruitment was added 21 days ago. Members should be asked as soon as it is agreed.',
    ]);
  });
});
