import { describe, expect, test } from 'vitest';
import { emptyTally, type Face, shownFeedback, tallyIdOf, withAnswers } from './feedback.ts';

function after(faces: readonly Face[]) {
  return faces.reduce(
    (tally, face) => withAnswers(tally, { enjoyed: face, prepared: 'yes', difference: 'a-bit' }),
    emptyTally('tea', 'harbour'),
  );
}

describe('R160: what a host is shown of the three questions', () => {
  test('is nothing under five answers', () => {
    expect(shownFeedback([after(['yes', 'yes', 'no', 'yes'])])).toBeNull();
  });

  test('is each count in whole fives, and none under five', () => {
    const shown = shownFeedback([after(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no'])]);
    expect(shown?.[0]).toEqual({
      question: 'enjoyed',
      counts: [
        { face: 'yes', atLeast: 5 },
        { face: 'a-bit', atLeast: null },
        { face: 'no', atLeast: null },
      ],
    });
  });

  test('adds up over all of them', () => {
    const three = after(['yes', 'yes', 'yes']);
    expect(shownFeedback([three, three])?.[1]?.counts[0]).toEqual({ face: 'yes', atLeast: 5 });
  });

  test('what a few say is counted with the host’s other small ones of that year', () => {
    const small = { id: 'tea', organisationId: 'harbour', places: 2, to: '2026-12-08' };
    expect(tallyIdOf(small)).toBe('harbour:2026');
    expect(tallyIdOf({ ...small, places: 5 })).toBe('tea');
  });
});
