import { dayOf } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import type { Pool } from '../pool.ts';
import { type Loan, type LoanAbout, membersLent } from './loan.ts';
import { stateOn } from './loan-moves.ts';
import { type LoanWish, monthOf, offerCovers, type StandingOffer } from './standing-offer.ts';

/** What a borrower wants members for. */
export interface Borrowing extends LoanWish {
  readonly borrowerId: string;
  /** Null while nothing is saved yet, as in a dry run: any loan of these days will do. */
  readonly about: LoanAbout | null;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** What is known of lending around some days. */
interface LendingFacts {
  readonly offers: readonly StandingOffer[];
  /** Of every lender and borrower, as far as they reach into these days. */
  readonly loans: readonly Loan[];
}

/** Organisations whose members may be asked: by an agreed loan, or by a standing offer (R20, R21). */
export function lendersAmong(
  { offers, loans }: LendingFacts,
  wish: Borrowing,
): ReadonlySet<string> {
  const lenders = new Set(
    loans.filter((loan) => covers(loan, wish)).map(({ lenderId }) => lenderId),
  );
  for (const offer of offers) {
    if (offer.id === wish.borrowerId || saidNoTo(loans, offer.id, wish)) continue;
    if (
      offerCovers(
        offer,
        wish,
        lentInMonth(loans, offer.id, { day: wish.span.from, today: wish.today }),
      )
    )
      lenders.add(offer.id);
  }
  return lenders;
}

/** Is this an agreed loan of members that has not ended and reaches over all the days wanted? */
export function covers(loan: Loan, { borrowerId, about, role, span, today }: Borrowing): boolean {
  return (
    loan.what === 'MEMBERS' &&
    loan.borrowerId === borrowerId &&
    stateOn(loan, today) === 'AGREED' &&
    (about === null || loan.aboutId === about.id) &&
    (role === null || loan.role === null || loan.role === role) &&
    loan.from <= span.from &&
    span.to <= loan.lastDay
  );
}

/** Was a loan for just this declined or recalled? Then the standing offer does not speak for it. */
export function saidNoTo(
  loans: readonly Loan[],
  lenderId: string,
  { about }: Pick<Borrowing, 'about'>,
): boolean {
  return (
    about !== null &&
    loans.some(
      (loan) =>
        loan.lenderId === lenderId &&
        loan.aboutId === about.id &&
        loan.what === 'MEMBERS' &&
        (loan.state === 'RECALLED' || loan.state === 'DECLINED'),
    )
  );
}

/**
 * How many members a lender lends in the month of a day: those with a place, and those promised by a loan
 * that still runs.
 */
export function lentInMonth(
  loans: readonly Loan[],
  lenderId: string,
  { day, today }: { readonly day: string; readonly today: string },
): number {
  const ofMonth = loans.filter(
    (loan) => loan.lenderId === lenderId && monthOf(loan.from) === monthOf(day),
  );
  const lent = ofMonth.map((loan) =>
    stateOn(loan, today) === 'AGREED'
      ? Math.max(loan.membersWanted, membersLent(loan))
      : membersLent(loan),
  );
  return lent.reduce((sum, members) => sum + members, 0);
}

/** How many hours of its coordinator a lender lends in the month of a day. */
export function hoursInMonth(
  loans: readonly Loan[],
  lenderId: string,
  { day, today }: { readonly day: string; readonly today: string },
): number {
  return loans
    .filter((loan) => loan.lenderId === lenderId && monthOf(loan.from) === monthOf(day))
    .filter((loan) => loan.agreedBy !== null && ['AGREED', 'ENDED'].includes(stateOn(loan, today)))
    .reduce((sum, { hours }) => sum + hours, 0);
}

/** Offers, and loans that reach into the month of that day or later. */
export async function lendingFacts(
  { offers, loans }: Pick<Pool, 'offers' | 'loans'>,
  day: string,
): Promise<LendingFacts> {
  const [allOffers, found] = await Promise.all([
    findAll(offers, {}),
    findAll(loans, { where: { lastDay: { gte: `${monthOf(day)}-01` } } }),
  ]);
  return { offers: allOffers, loans: found };
}

/** The organisations whose members are to be asked, the borrower itself not among them. */
export async function lendersFor(
  pool: Pick<Pool, 'offers' | 'loans' | 'now'>,
  wish: Omit<Borrowing, 'askedOn' | 'today'> & { readonly askedOn?: string },
): Promise<ReadonlySet<string>> {
  const today = dayOf(pool.now());
  const facts = await lendingFacts(pool, wish.span.from);
  return lendersAmong(facts, { ...wish, today, askedOn: wish.askedOn ?? today });
}
