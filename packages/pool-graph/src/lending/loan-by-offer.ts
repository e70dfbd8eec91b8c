import { newId } from '@freshfaces/graph-kit';
import type { Span } from '../availability/free.ts';
import type { TrainingRole } from '../members/member.ts';
import type { Loan, LoanAbout, LoanPlace } from './loan.ts';
import type { StandingOffer } from './standing-offer.ts';

interface Agreeing {
  readonly hostId: string;
  readonly about: LoanAbout;
  readonly role: TrainingRole | null;
  readonly span: Span;
  readonly purpose: string;
  readonly place: LoanPlace;
  /** UTC instant. */
  readonly at: string;
}

/** The loan a standing offer makes at once, on its own terms, for the days of the place. */
export function loanByOffer(offer: StandingOffer, agreeing: Agreeing): Loan {
  const { hostId, about, role, span, purpose, place, at } = agreeing;
  return {
    id: newId(),
    lenderId: offer.id,
    borrowerId: hostId,
    what: 'MEMBERS',
    about,
    aboutId: about.id,
    role,
    membersWanted: 1,
    hours: 0,
    purpose,
    travelPaidBy: offer.travelPaidBy,
    from: span.from,
    lastDay: span.to,
    state: 'AGREED',
    agreedBy: 'STANDING_OFFER',
    askedAt: at,
    steps: [{ move: 'AGREE', at, personId: 'standing-offer', reason: null }],
    places: [place],
    memberIds: [place.memberId],
  };
}
