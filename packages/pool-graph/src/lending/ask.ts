import { addDays, addMonths, Problem } from '@freshfaces/graph-kit';
import type { TrainingRole } from '../members/member.ts';
import type { Loan, LoanAbout, TravelPayer } from './loan.ts';
import { offerCovers, type StandingOffer } from './standing-offer.ts';

/** What one organisation asks of another. */
export interface Ask {
  readonly borrowerId: string;
  readonly what: Loan['what'];
  readonly about: LoanAbout | null;
  readonly role: TrainingRole | null;
  readonly membersWanted: number;
  readonly hours: number;
  readonly travelPaidBy: TravelPayer;
  readonly from: string;
  readonly lastDay: string;
}

/** What the lender already lends in the month of the first day. */
interface LentThatMonth {
  readonly members: number;
  readonly hours: number;
}

/** Does the standing offer agree at once, on its own terms or better ones for the lender? */
export function agreesAtOnce(
  offer: StandingOffer,
  ask: Ask,
  { lent, today }: { readonly lent: LentThatMonth; readonly today: string },
): boolean {
  const { what, role, membersWanted, hours, travelPaidBy, from, lastDay } = ask;
  if (travelPaidBy !== offer.travelPaidBy && travelPaidBy !== 'BORROWER') return false;
  if (what === 'COORDINATOR_TIME') {
    return (
      offer.on &&
      addDays(today, offer.noticeDays) <= from &&
      lent.hours + hours <= offer.coordinatorHoursAMonth
    );
  }
  const wish = { role, span: { from, to: lastDay }, askedOn: today };
  return offerCovers(offer, wish, lent.members + membersWanted - 1);
}

/** Throws `BAD_INPUT` for what no organisation could agree to. */
export function mustBeAskable(
  { what, about, membersWanted, hours, from, lastDay }: Ask,
  today: string,
) {
  if (what === 'MEMBERS' && !about) {
    throw new Problem('BAD_INPUT', 'Say which recruitment or opportunity the members are for.');
  }
  if (what === 'MEMBERS' && (membersWanted < 1 || membersWanted > 12)) {
    throw new Problem('BAD_INPUT', 'Ask for 1 to 12 members.', 'membersWanted');
  }
  if (what === 'COORDINATOR_TIME' && (hours < 1 || hours > 100)) {
    throw new Problem('BAD_INPUT', 'Ask for 1 to 100 hours.', 'hours');
  }
  if (from < today) throw new Problem('BAD_INPUT', 'The first day is in the past.', 'from');
  if (lastDay < from) {
    throw new Problem('BAD_INPUT', 'The last day must be the first day or later.', 'lastDay');
  }
  if (lastDay > addMonths(today, 12)) {
    throw new Problem('BAD_INPUT', 'A loan can last until a year from now at most.', 'lastDay');
  }
}
