import { dayOf, Problem } from '@freshfaces/graph-kit';
import { findAll } from '@freshfaces/store';
import { countFreeDays, daysOf, type Span } from '../availability/free.ts';
import {
  DAYS_PROMISED,
  giveBackDays,
  keepOnlyDays,
  takeFreeDays,
  takeSomeDays,
} from '../days/take-days.ts';
import type { DayPromise } from '../days/taken-day.ts';
import type { Member, TrainingRole } from '../members/member.ts';
import type { Pool } from '../pool.ts';
import { type Borrowing, covers, lendingFacts, lentInMonth, saidNoTo } from './lends.ts';
import { type Loan, type LoanAbout, withPlaces } from './loan.ts';
import { loanByOffer } from './loan-by-offer.ts';

type Parts = Pick<Pool, 'members' | 'offers' | 'loans' | 'takenDays' | 'now'>;

export interface Placing {
  readonly memberId: string;
  /** The organisation they take part at. */
  readonly hostId: string;
  readonly about: LoanAbout;
  readonly role: TrainingRole | null;
  readonly span: Span;
  /** Where not every day of the span is needed: which, and how many of them at least (R60). */
  readonly some?: { readonly days: readonly string[]; readonly atLeast: number };
  readonly promise: DayPromise;
  /** What it is for, in a few words for both organisations: `Interview panel`. */
  readonly purpose: string;
}

/**
 * Gives a member a place: all their days, and away from home also the loan it stands on, which a standing
 * offer makes at once. The same place again changes nothing. Throws `CONFLICT` when a day is promised to
 * something else or the home organisation does not lend (any more). Call it in a transaction.
 */
export async function placeMember(pool: Parts, placing: Placing): Promise<void> {
  const placed = await tryToPlace(pool, placing);
  if ('whyNot' in placed) throw new Problem('CONFLICT', placed.whyNot);
}

/** The days they promised, or why they have no place. */
type Placed = { readonly days: readonly string[] } | { readonly whyNot: string };

/** As `placeMember`, but says why not instead of throwing; it has then written nothing. */
export async function tryToPlace(pool: Parts, placing: Placing): Promise<Placed> {
  const member = await pool.members.get(placing.memberId);
  if (!member || member.status === 'LEFT') return { whyNot: 'This member has left the pool.' };
  const { homeOrganisationId } = member;
  const standing =
    homeOrganisationId === placing.hostId
      ? AT_HOME
      : await standingOf(pool, homeOrganisationId, placing);
  if ('whyNot' in standing) return standing;
  const days = await daysPromised(pool, placing, member);
  if (days.length === 0) return { whyNot: DAYS_PROMISED };
  await standing.write();
  return { days };
}

/** The days that are theirs to give now: all of the span, or enough of some; none where they are too few. */
async function daysPromised(
  pool: Parts,
  placing: Placing,
  { busy }: Pick<Member, 'busy'>,
): Promise<readonly string[]> {
  const { span, some } = placing;
  if (!some) return (await takeFreeDays(pool, placing)) ? daysOf(span) : [];
  const days = some.days.filter((day) => countFreeDays(busy, [day]) === 1);
  return takeSomeDays(pool, { ...placing, days }, some.atLeast);
}

/** Of the days promised, keeps these and gives back the others; the place on a loan is as long. */
export async function narrowPlace(
  pool: Parts,
  {
    promise,
    about,
    memberId,
    days,
  }: Pick<Placing, 'promise' | 'about' | 'memberId'> & { readonly days: readonly string[] },
): Promise<void> {
  await keepOnlyDays(pool, { promise, memberId, days });
  const [from = '', to = from] = [days[0], days.at(-1)];
  for (const loan of await findAll(pool.loans, { where: { aboutId: about.id } })) {
    const isTheirs = (place: Loan['places'][number]) =>
      place.promise.id === promise.id && place.memberId === memberId;
    if (loan.state !== 'AGREED' || !loan.places.some(isTheirs)) continue;
    const places = loan.places.map((place) => (isTheirs(place) ? { ...place, from, to } : place));
    await pool.loans.replace(withPlaces(loan, places));
  }
}

/** Gives back the days, and the place on the loan. Call it in a transaction. */
export async function unplaceMember(
  pool: Parts,
  { promise, about, memberId }: Pick<Placing, 'promise' | 'about'> & { memberId?: string },
): Promise<void> {
  await giveBackDays(pool, promise, memberId);
  for (const loan of await findAll(pool.loans, { where: { aboutId: about.id } })) {
    if (loan.state !== 'AGREED') continue;
    const places = loan.places.filter(
      (place) =>
        place.promise.id !== promise.id || (memberId !== undefined && place.memberId !== memberId),
    );
    if (places.length < loan.places.length) await pool.loans.replace(withPlaces(loan, places));
  }
}

type Standing = { readonly write: () => Promise<unknown> } | { readonly whyNot: string };

const AT_HOME: Standing = { write: async () => undefined };

/**
 * What the place stands on: a running loan, or one that the standing offer makes. Either document is
 * replaced, so that of a recall and a place at the same moment one sees the other.
 */
async function standingOf(pool: Parts, lenderId: string, placing: Placing): Promise<Standing> {
  const { memberId, hostId, about, role, span, promise } = placing;
  const today = dayOf(pool.now());
  const wish: Borrowing = { borrowerId: hostId, about, role, span, today, askedOn: today };
  const loans = await findAll(pool.loans, { where: { aboutId: about.id, lenderId } });
  const running = loans.find((loan) => covers(loan, wish));
  const place = { memberId, promise, from: span.from, to: span.to };
  if (running) {
    const { places } = running;
    if (places.some((one) => one.memberId === memberId && one.promise.id === promise.id)) {
      return AT_HOME;
    }
    if (!hasRoom(running, memberId)) return { whyNot: FULL };
    if (running.agreedBy === 'STANDING_OFFER' && (await isAllLent(pool, placing, lenderId))) {
      return { whyNot: FULL };
    }
    return { write: () => pool.loans.replace(withPlaces(running, [...places, place])) };
  }
  if (await isAllLent(pool, placing, lenderId)) return { whyNot: FULL };
  const offer = await pool.offers.get(lenderId);
  if (!offer?.on || saidNoTo(loans, lenderId, wish)) return { whyNot: NOT_LENT };
  return {
    async write() {
      await pool.loans.insert(loanByOffer(offer, { ...placing, place, at: pool.now() }));
      await pool.offers.replace(offer);
    },
  };
}

/**
 * Are as many members lent that month as the standing offer says? Asking looks at it too, but many say yes.
 * A panel is not left short by it: whom it draws was within the offer then.
 */
async function isAllLent(
  pool: Pick<Parts, 'offers' | 'loans' | 'now'>,
  { about, span }: Pick<Placing, 'about' | 'span'>,
  lenderId: string,
): Promise<boolean> {
  const offer = await pool.offers.get(lenderId);
  if (!offer || about.kind === 'RECRUITMENT') return false;
  const { loans } = await lendingFacts(pool, span.from);
  const at = { day: span.from, today: dayOf(pool.now()) };
  return lentInMonth(loans, lenderId, at) >= offer.mostLentAMonth;
}

const FULL = 'As many members are lent already as their organisation agreed to.';
const NOT_LENT = 'The member’s own organisation does not lend for this.';

function hasRoom({ membersWanted, places, agreedBy }: Loan, memberId: string): boolean {
  const lent = new Set(places.map((place) => place.memberId));
  return agreedBy === 'STANDING_OFFER' || lent.has(memberId) || lent.size < membersWanted;
}
