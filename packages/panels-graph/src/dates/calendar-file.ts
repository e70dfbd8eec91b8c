import { addDays, londonInstant } from '@freshfaces/graph-kit';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What goes into a calendar: days, times, and a few words that give nothing away. */
interface CalendarEntry {
  /** Stays the same when the days change, so that a calendar moves what it has. */
  readonly id: string;
  readonly days: readonly string[];
  /** What clocks show in the UK; null for the whole day. */
  readonly times: { readonly startsAt: string; readonly endsAt: string } | null;
  /** Grows with every change; a calendar takes the highest. */
  readonly sequence: number;
  readonly isCancelled: boolean;
  /** UTC instant of the last change. */
  readonly at: string;
  /** Read over shoulders and on lock screens: no post, no organisation, no reason. */
  readonly title: string;
  readonly note: string;
}

/**
 * The days as a calendar file (RFC 5545): one event a day with its own id, times as UTC instants, so that
 * it is right wherever it is opened. Cancelled, it takes the events out again.
 */
export function calendarFile(entry: CalendarEntry): { name: string; text: string } {
  const { id, days, times, sequence, isCancelled, at, title, note } = entry;
  const calendar = ical({
    prodId: { company: 'Freshfaces', product: 'Freshfaces', language: 'EN' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  for (const [place, day] of days.entries()) {
    calendar.createEvent({
      id: `${id}-${place + 1}@freshfaces`,
      sequence: isCancelled ? sequence + 1 : sequence,
      stamp: new Date(at),
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      summary: title,
      description: note,
      ...spanOf(day, times),
    });
  }
  return { name: 'freshfaces-days.ics', text: calendar.toString() };
}

function spanOf(day: string, times: CalendarEntry['times']) {
  if (times === null) {
    return { start: atMidnight(day), end: atMidnight(addDays(day, 1)), allDay: true };
  }
  return {
    start: new Date(londonInstant(day, times.startsAt)),
    end: new Date(londonInstant(day, times.endsAt)),
  };
}

/** The library writes a whole day as it is in UTC. */
function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
