import { type Loan, openLoans, openStandingOffers } from '@freshfaces/pool-graph';
import { findAll, type Store } from '@freshfaces/store';
import { dayIn, instantIn } from '../days.ts';
import { LOANS, type LoanFact, OFFERS } from '../facts/lending.ts';
import { demoId } from '../identity.ts';
import { staffId } from './people.ts';

/** Standing offers, and loans that people asked for themselves. */
export async function loadLending(store: Store, now: string): Promise<void> {
  await openStandingOffers(store).insertMany(
    OFFERS.map(({ organisation, lead, daysAgo, ...terms }) => ({
      ...terms,
      id: demoId('organisation', organisation),
      changedAt: instantIn(now, -daysAgo),
      changedBy: staffId(lead),
    })),
  );
  await openLoans(store).insertMany(LOANS.map((fact) => loanOf(fact, now)));
}

/** Loans that standing offers made for past panels have ended. */
export async function endPastLoans(store: Store, now: string): Promise<void> {
  const loans = openLoans(store);
  await store.transaction(async () => {
    const where = { state: 'AGREED', lastDay: { lt: dayIn(now, 0) } } as const;
    for (const loan of await findAll(loans, { where })) {
      const at = `${loan.lastDay}T23:59:59.000Z`;
      const ended = { move: 'END', at, personId: 'system', reason: null } as const;
      await loans.replace({ ...loan, state: 'ENDED', steps: [...loan.steps, ended] });
    }
  });
}

function loanOf(fact: LoanFact, now: string): Loan {
  const { recruitment, membersWanted, hours, purpose, travelPaidBy, days, answer } = fact;
  const id = recruitment && demoId('recruitment', recruitment);
  const askedAt = instantIn(now, -fact.askedDaysAgo);
  const lastDay = dayIn(now, days[1]);
  const isOver = answer?.move === 'AGREE' && lastDay < dayIn(now, 0);
  return {
    id: demoId('loan', fact.key),
    lenderId: demoId('organisation', fact.lender),
    borrowerId: demoId('organisation', fact.borrower),
    what: hours > 0 ? 'COORDINATOR_TIME' : 'MEMBERS',
    about: id === null ? null : { kind: 'RECRUITMENT', id },
    aboutId: id,
    role: id === null ? null : 'PANEL_MEMBER',
    membersWanted,
    hours,
    purpose,
    travelPaidBy,
    from: dayIn(now, days[0]),
    lastDay,
    state: isOver ? 'ENDED' : stateAfter(answer),
    agreedBy: answer && answer.move !== 'DECLINE' ? 'LEAD' : null,
    askedAt,
    steps: stepsOf(fact, now, isOver),
    places: [],
    memberIds: [],
  };
}

const TO = {
  AGREE: 'AGREED',
  DECLINE: 'DECLINED',
  WITHDRAW: 'WITHDRAWN',
  RECALL: 'RECALLED',
} as const;

function stateAfter(answer: LoanFact['answer']): Loan['state'] {
  return answer === null ? 'ASKED' : TO[answer.move];
}

function stepsOf(fact: LoanFact, now: string, isOver: boolean): Loan['steps'] {
  const { askedBy, askedDaysAgo, answer, days } = fact;
  const asked = {
    move: 'ASK',
    at: instantIn(now, -askedDaysAgo),
    personId: staffId(askedBy),
    reason: null,
  } as const;
  if (answer === null) return [asked];
  const { move, by, daysAgo, reason } = answer;
  const answered = { move, at: instantIn(now, -daysAgo), personId: staffId(by), reason };
  const agreed = {
    ...answered,
    move: 'AGREE',
    at: instantIn(now, -askedDaysAgo + 1),
    reason: null,
  } as const;
  const ended = {
    move: 'END',
    at: instantIn(now, days[1] + 1),
    personId: 'system',
    reason: null,
  } as const;
  return [asked, ...(move === 'RECALL' ? [agreed] : []), answered, ...(isOver ? [ended] : [])];
}
