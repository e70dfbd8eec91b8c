import { describe, expect, test } from 'vitest';
import { type Ask, agreesAtOnce } from './ask.ts';
import { balances } from './balance.ts';
import { type Borrowing, lendersAmong } from './lends.ts';
import { loansIn } from './list-loans.ts';
import type { Loan } from './loan.ts';
import type { StandingOffer } from './standing-offer.ts';
import { HARBOURS_LOAN, HARBOURS_OFFER } from './testing/lending-bench.ts';

const WISH: Borrowing = {
  borrowerId: 'meadow',
  about: { kind: 'OPPORTUNITY', id: 'tour' },
  role: 'PANEL_MEMBER',
  span: { from: '2026-12-01', to: '2026-12-02' },
  askedOn: '2026-11-22',
  today: '2026-11-22',
};

const lenders = (
  { offer, loan }: { offer?: Partial<StandingOffer>; loan?: Partial<Loan> },
  wish: Partial<Borrowing> = {},
) => [
  ...lendersAmong(
    {
      offers: offer ? [{ ...HARBOURS_OFFER, ...offer }] : [],
      loans: loan ? [{ ...HARBOURS_LOAN, ...loan }] : [],
    },
    { ...WISH, ...wish },
  ),
];

describe('R20: an organisation lends', () => {
  test('nobody while it has no standing offer and agreed to no loan', () => {
    expect(lenders({})).toEqual([]);
    expect(lenders({ loan: { state: 'ASKED' } })).toEqual([]);
  });

  test('by its standing offer, for the roles, with the notice and as often as it says', () => {
    expect(lenders({ offer: {} })).toEqual(['harbour']);
    expect(lenders({ offer: { on: false } })).toEqual([]);
    expect(lenders({ offer: { roles: ['OBSERVER'] } })).toEqual([]);
    expect(lenders({ offer: { noticeDays: 9 } })).toEqual(['harbour']);
    expect(lenders({ offer: { noticeDays: 10 } })).toEqual([]);
    const lent = { about: null, aboutId: 'other', borrowerId: 'signal', membersWanted: 2 };
    expect(lenders({ offer: { mostLentAMonth: 3 }, loan: lent })).toEqual(['harbour']);
    expect(lenders({ offer: { mostLentAMonth: 2 }, loan: lent })).toEqual([]);
    const nextMonth = { span: { from: '2027-01-01', to: '2027-01-01' } };
    expect(lenders({ offer: { mostLentAMonth: 2 }, loan: lent }, nextMonth)).toEqual(['harbour']);
  });

  test('with notice counted from the day of asking, so that a reserve can still come in late', () => {
    const late = { today: '2026-11-30', askedOn: '2026-11-22' };
    expect(lenders({ offer: { noticeDays: 9 } }, late)).toEqual(['harbour']);
    expect(lenders({ offer: { noticeDays: 9 } }, { ...late, askedOn: late.today })).toEqual([]);
  });

  test('by a loan, for what it was asked for, to whoever asked, and on its days', () => {
    expect(lenders({ loan: {} })).toEqual(['harbour']);
    expect(lenders({ loan: {} }, { borrowerId: 'signal' })).toEqual([]);
    expect(lenders({ loan: {} }, { about: { kind: 'OPPORTUNITY', id: 'other' } })).toEqual([]);
    expect(lenders({ loan: { role: 'CHAIR' } })).toEqual([]);
    expect(lenders({ loan: { lastDay: '2026-12-01' } })).toEqual([]);
    expect(lenders({ loan: {} }, { today: '2026-12-03' })).toEqual([]);
    expect(lenders({ loan: { what: 'COORDINATOR_TIME' } })).toEqual([]);
  });

  test('nobody for what it declined a loan for, whatever its standing offer says', () => {
    expect(lenders({ offer: {}, loan: { state: 'DECLINED' } })).toEqual([]);
    const hours = { state: 'DECLINED', what: 'COORDINATOR_TIME' } as const;
    expect(lenders({ offer: {}, loan: hours })).toEqual(['harbour']);
  });

  test('nobody for what it recalled a loan for, whatever its standing offer says', () => {
    expect(lenders({ offer: {}, loan: { state: 'RECALLED' } })).toEqual([]);
    const other = { about: { kind: 'OPPORTUNITY', id: 'other' } } as const;
    expect(lenders({ offer: {}, loan: { state: 'RECALLED' } }, other)).toEqual(['harbour']);
  });
});

describe('R20: a standing offer agrees at once', () => {
  const ask: Ask = {
    borrowerId: 'meadow',
    what: 'MEMBERS',
    about: { kind: 'RECRUITMENT', id: 'post' },
    role: 'CHAIR',
    membersWanted: 2,
    hours: 0,
    travelPaidBy: 'BORROWER',
    from: '2026-12-01',
    lastDay: '2026-12-02',
  };
  const atOnce = (offer: Partial<StandingOffer>, more: Partial<Ask> = {}, lent = 0) =>
    agreesAtOnce(
      { ...HARBOURS_OFFER, ...offer },
      { ...ask, ...more },
      { lent: { members: lent, hours: lent }, today: '2026-11-22' },
    );

  test('to as many members as are left in the month', () => {
    expect(atOnce({ mostLentAMonth: 3 }, {}, 1)).toBe(true);
    expect(atOnce({ mostLentAMonth: 3 }, {}, 2)).toBe(false);
  });

  test('on its own terms of travel, or when the borrower pays all', () => {
    expect(atOnce({ travelPaidBy: 'SHARED' })).toBe(true);
    expect(atOnce({ travelPaidBy: 'BORROWER' }, { travelPaidBy: 'LENDER' })).toBe(false);
    expect(atOnce({ travelPaidBy: 'LENDER' }, { travelPaidBy: 'LENDER' })).toBe(true);
  });

  test('R21: to coordinator time within its hours and notice', () => {
    const time = { what: 'COORDINATOR_TIME', about: null, membersWanted: 0, hours: 6 } as const;
    expect(atOnce({ coordinatorHoursAMonth: 10 }, time, 4)).toBe(true);
    expect(atOnce({ coordinatorHoursAMonth: 10 }, time, 5)).toBe(false);
    expect(atOnce({ noticeDays: 14 }, time)).toBe(false);
  });
});

test('R21: the balance counts turns away from home on both sides, and coordinator time', () => {
  const rows = balances(['harbour', 'meadow'], {
    turns: [
      { memberId: 'amina', organisationId: 'meadow', turns: 2 },
      { memberId: 'bill', organisationId: 'meadow', turns: 1 },
      { memberId: 'amina', organisationId: 'harbour', turns: 5 },
      { memberId: 'nobody-we-know', organisationId: 'meadow', turns: 1 },
    ],
    homeOf: new Map([
      ['amina', 'harbour'],
      ['bill', 'harbour'],
    ]),
    hours: [{ lenderId: 'meadow', borrowerId: 'harbour', hours: 4 }],
  });
  const none = { membersLent: 0, membersBorrowed: 0, turnsGiven: 0, turnsReceived: 0 };
  expect(rows).toEqual([
    {
      ...none,
      organisationId: 'harbour',
      membersLent: 2,
      turnsGiven: 3,
      hoursGiven: 0,
      hoursReceived: 4,
    },
    {
      ...none,
      organisationId: 'meadow',
      membersBorrowed: 2,
      turnsReceived: 3,
      hoursGiven: 4,
      hoursReceived: 0,
    },
  ]);
});

test('R21: a recalled loan stays in the borrower’s sight until its last day, then it is past', () => {
  const recalled = [{ ...HARBOURS_LOAN, state: 'RECALLED' as const }];
  const seen = (part: 'RUNNING' | 'PAST', today: string) =>
    loansIn(part, recalled, { organisationId: 'meadow', today }).length;
  expect([seen('RUNNING', '2026-12-02'), seen('PAST', '2026-12-02')]).toEqual([1, 0]);
  expect([seen('RUNNING', '2026-12-03'), seen('PAST', '2026-12-03')]).toEqual([0, 1]);
});
