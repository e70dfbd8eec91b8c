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

  describe('of someone who joined inside the two years', () => {
    const SETTLED = ['ada', 'ben', 'cai'].map((memberId) => ({ memberId, joinedOn: '2024-01-01' }));
    const POOL = [...SETTLED, { memberId: 'new', joinedOn: '2026-06-11' }];
    const on = (memberId: string, ...dates: string[]) => dates.map((date) => ({ memberId, date }));
    const BEFORE = [
      ...on('ada', '2025-01-10', '2025-06-10', '2026-02-10', '2026-05-31'),
      ...on('ben', '2025-03-10', '2026-03-10'),
    ];
    const ofNew = (services: readonly { memberId: string; date: string }[], date: string) =>
      turnsForDraw(POOL, services, date).get('new');

    it('start at the median of those who were there, as it was when they joined', () => {
      const later = [...on('ada', '2026-07-01'), ...on('new', '2026-08-01')];
      expect(turnsForDraw(POOL, [...BEFORE, ...later], '2026-11-22')).toEqual(
        new Map([
          ['ada', 5],
          ['ben', 2],
          ['cai', 0],
          ['new', 3],
        ]),
      );
    });

    it('do not grow with what others serve after they joined', () => {
      const busy = ['ada', 'ben', 'cai'].flatMap((id) => on(id, '2026-07-01', '2026-09-01'));
      expect(ofNew([...BEFORE, ...busy], '2026-11-22')).toBe(2);
    });

    it('lose the head start as its months leave the window, not from one day to the next', () => {
      const inWindow = (date: string) => BEFORE.filter((one) => one.date >= windowStart(date));
      expect(ofNew(inWindow('2027-06-01'), '2027-06-01')).toBe(1);
      expect(ofNew(inWindow('2028-06-10'), '2028-06-10')).toBe(0);
    });

    it('start at those of members who joined before, their head start included', () => {
      const pool = [
        ...SETTLED,
        ...['x', 'y', 'z', 'w'].map((memberId) => ({ memberId, joinedOn: '2026-06-11' })),
      ];
      const last = { memberId: 'last', joinedOn: '2026-10-01' };
      expect(turnsForDraw([...pool, last], BEFORE, '2026-11-22').get('last')).toBe(2);
    });
  });

  it('start at nought in a pool where everyone is new', () => {
    const pool = [{ memberId: 'new', joinedOn: '2026-06-01' }];
    expect(turnsForDraw(pool, [], '2026-11-22').get('new')).toBe(0);
  });
});
