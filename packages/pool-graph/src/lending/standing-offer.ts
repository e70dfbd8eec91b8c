import { addDays } from '@freshfaces/graph-kit';
import type { Span } from '../availability/free.ts';
import type { TrainingRole } from '../members/member.ts';
import type { TravelPayer } from './loan.ts';

/** What an organisation lends without being asked each time; its id is the organisation's. */
export interface StandingOffer {
  readonly id: string;
  readonly on: boolean;
  /** Whom: members trained for one of these. */
  readonly roles: readonly TrainingRole[];
  /** How often: most members lent in a calendar month. */
  readonly mostLentAMonth: number;
  /** Whole days between asking and the first day. */
  readonly noticeDays: number;
  readonly travelPaidBy: TravelPayer;
  /** Hours of its coordinator it can lend in a month; 0 for none. Each is still asked for. */
  readonly coordinatorHoursAMonth: number;
  readonly note: string;
  /** UTC instant of the last change, and who made it. */
  readonly changedAt: string;
  readonly changedBy: string;
}

/** What an offer is held against. */
export interface LoanWish {
  /** Null for what anyone can join. */
  readonly role: TrainingRole | null;
  readonly span: Span;
  /** The day notice counts from, `YYYY-MM-DD`. */
  readonly askedOn: string;
}

/**
 * Does the offer agree at once? It must be on, lend for the role, have its notice, and have room in the
 * month of the first day.
 * @param lentThatMonth members already lent in that month.
 */
export function offerCovers(
  offer: StandingOffer,
  { role, span, askedOn }: LoanWish,
  lentThatMonth: number,
): boolean {
  return (
    offer.on &&
    (role === null || offer.roles.includes(role)) &&
    addDays(askedOn, offer.noticeDays) <= span.from &&
    lentThatMonth < offer.mostLentAMonth
  );
}

/** The month of a day, `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
