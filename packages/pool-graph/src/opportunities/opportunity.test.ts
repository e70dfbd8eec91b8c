import { describe, expect, test } from 'vitest';
import { type OpportunityState, roleNeeded, stateAfter } from './opportunity.ts';

const STATES: OpportunityState[] = ['OPEN', 'PLACED', 'DONE', 'CANCELLED'];
const MOVES = ['place', 'record', 'cancel'] as const;

describe('the life of an opportunity', () => {
  test('is asked, placed and recorded, or cancelled before that; every other move is refused', () => {
    const table = STATES.flatMap((state) =>
      MOVES.map((move) => {
        try {
          return `${state} ${move} ${stateAfter(state, move)}`;
        } catch (refusal) {
          return `${state} ${move}: ${String(refusal)}`;
        }
      }),
    );
    expect(table).toEqual([
      'OPEN place PLACED',
      'OPEN record: This can’t be done now. Members are still being asked.',
      'OPEN cancel CANCELLED',
      'PLACED place: This can’t be done now. The places have been given.',
      'PLACED record DONE',
      'PLACED cancel CANCELLED',
      'DONE place: This can’t be done now. Who took part has been recorded.',
      'DONE record: This can’t be done now. Who took part has been recorded.',
      'DONE cancel: This can’t be done now. Who took part has been recorded.',
      'CANCELLED place: This can’t be done now. It was cancelled.',
      'CANCELLED record: This can’t be done now. It was cancelled.',
      'CANCELLED cancel: This can’t be done now. It was cancelled.',
    ]);
  });

  test('what one must be trained for follows from the option; anyone can join a group’s meeting', () => {
    expect(roleNeeded({ option: 'PANEL_OBSERVER' })).toBe('OBSERVER');
    expect(roleNeeded({ option: 'MEET_AND_GREET' })).toBeNull();
    expect(roleNeeded({ option: null })).toBeNull();
  });
});
