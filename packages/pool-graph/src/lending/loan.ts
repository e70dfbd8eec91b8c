import type { Span } from '../availability/free.ts';
import type { DayPromise } from '../days/taken-day.ts';
import type { TrainingRole } from '../members/member.ts';

export const TRAVEL_PAYERS = ['LENDER', 'BORROWER', 'SHARED'] as const;
/** Who pays a lent member's travel. */
export type TravelPayer = (typeof TRAVEL_PAYERS)[number];

/** What members are lent for. */
export interface LoanAbout {
  readonly kind: 'RECRUITMENT' | 'OPPORTUNITY';
  readonly id: string;
}

export type LoanState = 'ASKED' | 'AGREED' | 'DECLINED' | 'WITHDRAWN' | 'RECALLED' | 'ENDED';
export type LoanMove = 'AGREE' | 'DECLINE' | 'WITHDRAW' | 'RECALL' | 'END';

/** A move that was made. */
interface LoanStep {
  readonly move: 'ASK' | LoanMove;
  readonly at: string;
  /** Who made it; `standing-offer` and `system` where no person did. */
  readonly personId: string;
  /** Written by staff; null where none is needed. */
  readonly reason: string | null;
}

/** A member who is promised to the borrower on this loan. */
export interface LoanPlace extends Span {
  readonly memberId: string;
  readonly promise: DayPromise;
}

/** An agreement between two organisations (R20, R21). */
export interface Loan {
  readonly id: string;
  readonly lenderId: string;
  readonly borrowerId: string;
  readonly what: 'MEMBERS' | 'COORDINATOR_TIME';
  /** Null for coordinator time that is for no one recruitment. */
  readonly about: LoanAbout | null;
  /** The id it is about, for the index; null with `about`. */
  readonly aboutId: string | null;
  /** What lent members must be trained for; null for anyone. */
  readonly role: TrainingRole | null;
  /** Most members lent; 0 for coordinator time. */
  readonly membersWanted: number;
  /** Hours of the lender's coordinator; 0 for members. */
  readonly hours: number;
  readonly purpose: string;
  readonly travelPaidBy: TravelPayer;
  /** First and last day, `YYYY-MM-DD`; after the last it ends by itself. */
  readonly from: string;
  readonly lastDay: string;
  readonly state: LoanState;
  readonly agreedBy: 'LEAD' | 'STANDING_OFFER' | null;
  readonly askedAt: string;
  readonly steps: readonly LoanStep[];
  /** Kept when it is recalled or ends, so that nobody sees who was on it any more; ids only. */
  readonly places: readonly LoanPlace[];
  /** Whose places they are, for the index. */
  readonly memberIds: readonly string[];
}

/** The loan with these places and no others. */
export function withPlaces<L extends Loan>(loan: L, places: readonly LoanPlace[]): L {
  const memberIds = [...new Set(places.map(({ memberId }) => memberId))];
  return { ...loan, places, memberIds };
}

/** Members who were really lent: of a recalled loan only those whose place was over by then. */
export function membersLent({ state, steps, places }: Loan): number {
  const recalledOn = state === 'RECALLED' ? (steps.at(-1)?.at.slice(0, 10) ?? '') : null;
  const lent = places.filter(({ to }) => recalledOn === null || to < recalledOn);
  return new Set(lent.map(({ memberId }) => memberId)).size;
}
