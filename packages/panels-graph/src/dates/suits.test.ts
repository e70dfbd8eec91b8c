import { describe, expect, test } from 'vitest';
import { clockWords, daysWords } from './date-words.ts';
import type { DayPart } from './seat-days.ts';
import { bestDays, partOf, suits, whoCannot } from './suits.ts';

const PERIOD = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10'];
const [MON = '', TUE = '', WED = '', THU = ''] = PERIOD;

const seat = (memberId: string, chosen: Record<string, DayPart> | null, days = PERIOD) => ({
  memberId,
  days,
  choices: chosen && Object.entries(chosen).map(([day, part]) => ({ day, part })),
});

describe('R60: the days that suit a panel', () => {
  const ann = seat('ann', { [MON]: 'all-day', [TUE]: 'all-day', [WED]: 'morning' });
  const bob = seat('bob', { [TUE]: 'all-day', [WED]: 'all-day' });
  const cat = seat('cat', { [WED]: 'morning', [THU]: 'all-day' });

  test('R60: a day suits in the part that was said, and whoever said nothing is taken at the days they promised', () => {
    expect(suits(ann, WED, 'morning')).toBe(true);
    expect(suits(ann, WED, 'all-day')).toBe(false);
    expect(suits(seat('dan', null, [MON]), MON, 'all-day')).toBe(true);
    expect(suits(seat('dan', null, [MON]), TUE, 'all-day')).toBe(false);
  });

  test('R60: the best days suit as many as can be, a whole day before a part, the earliest first', () => {
    expect(bestDays([ann, bob], PERIOD, 1)).toEqual({ days: [TUE], part: 'all-day', cannot: [] });
    expect(bestDays([ann, bob, cat], PERIOD, 1)).toEqual({
      days: [WED],
      part: 'morning',
      cannot: [],
    });
    expect(bestDays([ann, bob], PERIOD, 2)).toEqual({
      days: [TUE, WED],
      part: 'morning',
      cannot: [],
    });
  });

  test('R60: where no day suits all, it says whom it does not suit', () => {
    const eve = seat('eve', { [THU]: 'afternoon' });
    expect(bestDays([ann, bob, eve], PERIOD, 1)).toEqual({
      days: [TUE],
      part: 'all-day',
      cannot: ['eve'],
    });
    expect(whoCannot([ann, bob, eve], [TUE, WED], 'all-day')).toEqual(['ann', 'eve']);
    expect(bestDays([seat('nobody', {})], PERIOD, 1)).toBeNull();
  });

  test('the best is found among all choices of days and people of a full panel, and at once', () => {
    const twelve = Array.from({ length: 12 }, (_, at) =>
      seat(`m${at}`, { [PERIOD[at % 4] ?? '']: 'all-day' }),
    );
    const best = bestDays(twelve, PERIOD, 1);
    expect(best?.cannot).toHaveLength(9);
    expect(best?.days).toEqual([MON]);
  });
});

test('R60: interviews take a morning, an afternoon or the day', () => {
  expect(partOf({ startsAt: '09:30', endsAt: '12:30' })).toBe('morning');
  expect(partOf({ startsAt: '13:00', endsAt: '16:00' })).toBe('afternoon');
  expect(partOf({ startsAt: '09:30', endsAt: '16:00' })).toBe('all-day');
});

test('days and times are said as people say them', () => {
  expect(daysWords([MON, WED])).toBe('Monday 7 December and Wednesday 9 December');
  expect(['09:30', '12:00', '00:05', '16:00'].map(clockWords)).toEqual([
    '9.30 am',
    '12 noon',
    '12.05 am',
    '4 pm',
  ]);
});
