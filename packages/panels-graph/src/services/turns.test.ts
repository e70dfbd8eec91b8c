import { describe, expect, it } from 'vitest';
import { countTurns, turnsForDraw, windowStart, yearStart } from './turns.ts';

const served = (memberId: string, times: number) =>
  Array.from({ length: times }, () => ({ memberId }));

describe('turns', () => {
  it('count for two years in a draw, and for one towards limits by the year', () => {
    expect(windowStart('2026-11-22')).toBe('2024-11-22');
    expect(windowStart('2028-02-29')).toBe('2026-02-28');
    expect(yearStart('2026-11-22')).toBe('2025-11-22');
  });

  it('R61: count every stage someone served at', () => {
    expect(countTurns([...served('ada', 3), ...served('ben', 1)])).toEqual(
      new Map([
        ['ada', 3],
        ['ben', 1],
      ]),
    );
  });

  it('start at the median of the settled members for whoever joined within the year', () => {
    const pool = [
      { memberId: 'ada', joinedOn: '2024-01-01' },
      { memberId: 'ben', joinedOn: '2024-01-01' },
      { memberId: 'cai', joinedOn: '2024-01-01' },
      { memberId: 'new', joinedOn: '2026-06-01' },
    ];
    const turns = turnsForDraw(
      pool,
      [...served('ada', 4), ...served('ben', 2), ...served('new', 1)],
      '2026-11-22',
    );
    expect(Object.fromEntries(turns)).toEqual({ ada: 4, ben: 2, cai: 0, new: 3 });
  });

  it('start at nought in a pool where everyone is new', () => {
    const pool = [{ memberId: 'new', joinedOn: '2026-06-01' }];
    expect(turnsForDraw(pool, [], '2026-11-22').get('new')).toBe(0);
  });
});
