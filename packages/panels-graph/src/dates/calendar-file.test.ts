import { expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const ENTRY = {
  id: 'recruitment-1',
  days: ['2027-03-26', '2027-03-29'],
  times: { startsAt: '09:30', endsAt: '16:00' },
  sequence: 2,
  isCancelled: false,
  at: '2027-02-01T10:00:00.000Z',
  title: 'A day with Freshfaces',
  note: 'You find all about it on your pages in Freshfaces.',
};
/** Folded lines put together (RFC 5545, section 3.1). */
const linesOf = (entry: Parameters<typeof calendarFile>[0]) =>
  calendarFile(entry).text.replaceAll('\r\n ', '').split('\r\n');
const those = (entry: Parameters<typeof calendarFile>[0], name: string) =>
  linesOf(entry).filter((line) => line.startsWith(name));

test('R168: times are UTC instants of UK clocks, before and after they change to summer time', () => {
  expect(those(ENTRY, 'DTSTART')).toEqual(['DTSTART:20270326T093000Z', 'DTSTART:20270329T083000Z']);
  expect(those(ENTRY, 'DTEND')).toEqual(['DTEND:20270326T160000Z', 'DTEND:20270329T150000Z']);
});

test('R168: each day keeps its id and the sequence grows, so that a calendar moves what it has', () => {
  expect(those(ENTRY, 'UID')).toEqual([
    'UID:recruitment-1-1@freshfaces',
    'UID:recruitment-1-2@freshfaces',
  ]);
  const moved = { ...ENTRY, days: ['2027-04-01', '2027-04-02'], sequence: 3 };
  expect(those(moved, 'UID')).toEqual(those(ENTRY, 'UID'));
  expect(those(moved, 'SEQUENCE')).toEqual(['SEQUENCE:3', 'SEQUENCE:3']);
});

test('R168: a place that ends takes the days out again', () => {
  const over = { ...ENTRY, isCancelled: true };
  expect(those(over, 'METHOD')).toEqual(['METHOD:CANCEL']);
  expect(those(over, 'STATUS')).toEqual(['STATUS:CANCELLED', 'STATUS:CANCELLED']);
  expect(those(over, 'SEQUENCE')).toEqual(['SEQUENCE:3', 'SEQUENCE:3']);
  expect(those(over, 'UID')).toEqual(those(ENTRY, 'UID'));
});

test('whole days are days, wherever the server stands', () => {
  const whole = { ...ENTRY, days: ['2027-03-28'], times: null };
  expect(those(whole, 'DTSTART')).toEqual(['DTSTART;VALUE=DATE:20270328']);
  expect(those(whole, 'DTEND')).toEqual(['DTEND;VALUE=DATE:20270329']);
});

test('the same days give the same file, byte for byte', () => {
  expect(calendarFile(ENTRY)).toEqual(calendarFile(ENTRY));
});
