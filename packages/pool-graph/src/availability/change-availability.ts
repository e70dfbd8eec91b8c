import { addMonths, Problem } from '@freshfaces/graph-kit';
import type { BusyDates, Member } from '../members/member.ts';
import type { Span } from './free.ts';

const MOST_BUSY_DATES = 100;

/** What to change; a field that is not there stays as it is. */
export interface AvailabilityChange {
  readonly addBusy?: BusyDates | undefined;
  readonly removeBusy?: string | undefined;
  readonly paused?: boolean | undefined;
  /** The last day of the break; without it the break has no end. */
  readonly pausedUntil?: string | undefined;
  readonly note?: string | undefined;
}

/** The member after the change, or a `BAD_INPUT` or `CONFLICT` problem saying why not. */
export function changedAvailability<M extends Member>(
  member: M,
  change: AvailabilityChange,
  today: string,
): M {
  if (member.status === 'LEFT') {
    throw new Problem('CONFLICT', 'This member has left the pool, so nothing can be changed.');
  }
  const kept = withoutBusy(member.busy, change.removeBusy);
  return {
    ...member,
    busy: change.addBusy ? withBusy(kept, change.addBusy, today) : kept,
    ...pauseAfter(member, change, today),
    availabilityNote: change.note === undefined ? member.availabilityNote : change.note || null,
  };
}

function pauseAfter(
  { status, pausedUntil }: Pick<Member, 'status' | 'pausedUntil'>,
  change: AvailabilityChange,
  today: string,
): Pick<Member, 'status' | 'pausedUntil'> {
  if (change.paused === undefined) return { status, pausedUntil };
  const until = change.pausedUntil ?? null;
  if (until !== null && (until < today || until > addMonths(today, 24))) {
    throw new Problem('BAD_INPUT', 'The break can last up to two years from today.', 'pausedUntil');
  }
  return change.paused
    ? { status: 'PAUSED', pausedUntil: until }
    : { status: 'ACTIVE', pausedUntil: null };
}

function withoutBusy(busy: readonly BusyDates[], id: string | undefined): readonly BusyDates[] {
  if (id !== undefined && !busy.some((dates) => dates.id === id)) {
    throw new Problem('CONFLICT', 'These busy dates were already taken away.', 'removeBusy');
  }
  return busy.filter((dates) => dates.id !== id);
}

function withBusy(
  busy: readonly BusyDates[],
  added: BusyDates,
  today: string,
): readonly BusyDates[] {
  mustBeComing(added, today);
  if (busy.some((dates) => dates.from <= added.from && added.to <= dates.to)) {
    throw new Problem('CONFLICT', 'These dates are already marked as busy.', 'addBusy.from');
  }
  if (busy.length >= MOST_BUSY_DATES) {
    throw new Problem(
      'BAD_INPUT',
      'There is room for 100 busy dates. Take old ones away first.',
      'addBusy',
    );
  }
  return [...busy, added].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function mustBeComing({ from, to }: Span, today: string): void {
  if (to < from) {
    throw new Problem(
      'BAD_INPUT',
      'The last busy day must be the first one or later.',
      'addBusy.to',
    );
  }
  if (to < today) {
    throw new Problem('BAD_INPUT', 'These dates are in the past.', 'addBusy.to');
  }
  if (to > addMonths(today, 24)) {
    throw new Problem('BAD_INPUT', 'Busy dates can be up to two years ahead.', 'addBusy.to');
  }
}
