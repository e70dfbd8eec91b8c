import { describe, expect, test } from 'vitest';
import { mustBeTheWordsOfToday } from './answer-input.ts';

describe('when the words have changed to their third version', () => {
  const answering = (given: boolean, wordingVersion: number) => () =>
    mustBeTheWordsOfToday({ given, wordingVersion }, 3);

  test('a yes to them counts, and one to the words before asks to read them again', () => {
    expect(answering(true, 3)).not.toThrow();
    expect(answering(true, 2)).toThrow(/have changed.*read them again/);
  });

  test('a no counts whatever the words were: a page left open can’t stand in its way', () => {
    for (const version of [1, 2, 3]) expect(answering(false, version)).not.toThrow();
  });

  test('words that never were are refused', () => {
    for (const version of [0, 4]) expect(answering(false, version)).toThrow(/no such version/);
  });
});
