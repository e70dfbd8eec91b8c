import { Problem } from '@freshfaces/graph-kit';
import { describe, expect, test } from 'vitest';
import type { LoanMove, LoanState } from './loan.ts';
import { LOAN_MOVES, moved, stateOn } from './loan-moves.ts';
import { HARBOURS_LOAN } from './testing/lending-bench.ts';

const STATES: LoanState[] = ['ASKED', 'AGREED', 'DECLINED', 'WITHDRAWN', 'RECALLED', 'ENDED'];
const LEGAL: Readonly<Record<string, LoanState>> = {
  'ASKED AGREE': 'AGREED',
  'ASKED DECLINE': 'DECLINED',
  'ASKED WITHDRAW': 'WITHDRAWN',
  'ASKED END': 'ENDED',
  'AGREED RECALL': 'RECALLED',
  'AGREED END': 'ENDED',
};
const DURING = '2026-12-02T10:00:00.000Z';
const AFTER = '2026-12-03T00:00:00.000Z';

function make(state: LoanState, move: LoanMove, at = move === 'END' ? AFTER : DURING) {
  return moved(
    { ...HARBOURS_LOAN, state },
    { move, at, personId: 'lead', reason: 'Short of people' },
  );
}

function outcome(state: LoanState, move: LoanMove): string {
  try {
    return make(state, move).state;
  } catch (error) {
    return error instanceof Problem ? error.code : 'a fault';
  }
}

describe('a loan', () => {
  test.each(
    STATES.flatMap((state) =>
      (Object.keys(LOAN_MOVES) as LoanMove[]).map((move) => [state, move] as const),
    ),
  )('R21: %s then %s is what the table says, or refused', (state, move) => {
    expect(outcome(state, move)).toBe(LEGAL[`${state} ${move}`] ?? 'CONFLICT');
  });

  test('R21: ends by itself the day after its last day, agreed or never answered', () => {
    const on = (state: LoanState, today: string) =>
      stateOn({ state, lastDay: '2026-12-02' }, today);
    expect(on('AGREED', '2026-12-02')).toBe('AGREED');
    expect(on('AGREED', '2026-12-03')).toBe('ENDED');
    expect(on('ASKED', '2026-12-03')).toBe('ENDED');
    expect(on('RECALLED', '2026-12-03')).toBe('RECALLED');
  });

  test('R21: that has ended by itself is neither agreed to nor recalled any more', () => {
    expect(() => make('ASKED', 'AGREE', AFTER)).toThrow('has ended');
    expect(() => make('AGREED', 'RECALL', AFTER)).toThrow('has ended');
  });

  test('R21: is not ended by the job before its last day is over', () => {
    expect(() => make('AGREED', 'END', DURING)).toThrow(Problem);
  });

  test.each(['DECLINE', 'RECALL'] as const)('R21: needs a reason to %s', (move) => {
    const state = move === 'DECLINE' ? 'ASKED' : 'AGREED';
    const making = { move, at: DURING, personId: 'lead', reason: null };
    expect(() => moved({ ...HARBOURS_LOAN, state }, making)).toThrow('reason');
  });

  test('R21: keeps who made each move, when and why', () => {
    expect(make('ASKED', 'DECLINE').steps).toEqual([
      { move: 'DECLINE', at: DURING, personId: 'lead', reason: 'Short of people' },
    ]);
  });
});
