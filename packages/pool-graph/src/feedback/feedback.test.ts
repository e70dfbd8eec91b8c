import { describe, expect, test } from 'vitest';
import { emptyTally, type Face, shownFeedback, tallyIdOf, withAnswers } from './feedback.ts';

function after(faces: readonly Face[]) {
  return faces.reduce(
    (tally, face) => withAnswers(tally, { enjoyed: face, prepared: 'yes', difference: 'a-bit' }),
    emptyTally('tea', 'harbour'),
  );
}

const many = (face: Face, count: number): Face[] => Array.from({ length: count }, () => face);

function enjoyed(faces: readonly Face[]) {
  return shownFeedback([after(faces)])?.[0]?.counts.map(({ atLeast }) => atLeast);
}

describe('R160: what a host is shown of the three questions', () => {
  test('is nothing under ten answers', () => {
    expect(enjoyed(many('yes', 9))).toBeUndefined();
  });

  test('is each count in whole fives, and none under five', () => {
    expect(enjoyed([...many('yes', 8), ...many('no', 4)])).toEqual([5, null, null]);
  });

  test('never tells that all said the same, as that tells of each', () => {
    expect(enjoyed(many('no', 10))).toEqual([null, null, 5]);
    expect(enjoyed(many('no', 14))).toEqual(enjoyed([...many('no', 11), ...many('yes', 3)]));
  });

  test('adds up over all of them', () => {
    const six = after(many('yes', 6));
    expect(shownFeedback([six, six])?.[1]?.counts[0]).toEqual({ face: 'yes', atLeast: 5 });
  });

  test('what a few say is counted with the host’s other small ones of that year', () => {
    const small = { id: 'tea', organisationId: 'harbour', places: 9, to: '2026-12-08' };
    expect(tallyIdOf(small)).toBe('harbour:2026');
    expect(tallyIdOf({ ...small, places: 10 })).toBe('tea');
  });
});
