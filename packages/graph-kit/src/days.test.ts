import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay } from './days.ts';

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '1899-12-31', '2026-01-01T00:00', ''])(
  '“%s” is not a day of the calendar',
  (text) => expect(isDay(text)).toBe(false),
);

test('a leap day is a day', () => expect(isDay('2028-02-29')).toBe(true));

test('days are counted over the end of a month, a year and summer time', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
});

test('a month on from the end of January is the end of February', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-31', -1)).toBe('2025-12-31');
  expect(addMonths('2028-02-29', 24)).toBe('2030-02-28');
});
