import type { Pool } from '../../pool.ts';
import type { TestPool } from '../../testing/open-test-pool.ts';
import type { Loan } from '../loan.ts';
import type { StandingOffer } from '../standing-offer.ts';

/** Harbour lends anyone, with a day's notice. */
export const HARBOURS_OFFER: StandingOffer = {
  id: 'harbour',
  on: true,
  roles: ['JOB_DESCRIPTION_REVIEW', 'SHORT_LISTING', 'OBSERVER', 'PANEL_MEMBER', 'CHAIR'],
  mostLentAMonth: 50,
  noticeDays: 1,
  travelPaidBy: 'BORROWER',
  coordinatorHoursAMonth: 10,
  note: '',
  changedAt: '2026-11-01T09:00:00.000Z',
  changedBy: 'involvement-lead-harbour',
};

/** Meadow asks Harbour for two members, and Harbour has agreed. */
export const HARBOURS_LOAN: Loan = {
  id: 'loan',
  lenderId: 'harbour',
  borrowerId: 'meadow',
  what: 'MEMBERS',
  about: { kind: 'OPPORTUNITY', id: 'tour' },
  aboutId: 'tour',
  role: null,
  membersWanted: 2,
  hours: 0,
  purpose: 'A tour of the service',
  travelPaidBy: 'BORROWER',
  from: '2026-12-01',
  lastDay: '2026-12-02',
  state: 'AGREED',
  agreedBy: 'LEAD',
  askedAt: '2026-11-20T09:00:00.000Z',
  steps: [],
  places: [],
  memberIds: [],
};

/** Places a member at Meadow for the loan above, as an opportunity does. */
export const TOUR = {
  hostId: 'meadow',
  about: { kind: 'OPPORTUNITY', id: 'tour' },
  role: null,
  span: { from: '2026-12-01', to: '2026-12-02' },
  promise: { kind: 'opportunity', id: 'tour' },
  purpose: 'A tour of the service',
} as const;

export async function keepOffer(pool: Pool, more: Partial<StandingOffer> = {}): Promise<void> {
  await pool.offers.insert({ ...HARBOURS_OFFER, ...more });
}

export async function keepLoan(pool: Pool, more: Partial<Loan> = {}): Promise<void> {
  await pool.loans.insert({ ...HARBOURS_LOAN, ...more });
}

let keys = 0;

/** Sends a mutation of one input with a new key; answers its result and its problems as one text. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- says what the fields asked for hold
export async function send<T>(
  { ask }: TestPool,
  viewer: Parameters<TestPool['ask']>[0],
  { name, type, fields }: { name: string; type: string; fields: string },
  input: object,
): Promise<{ result: T; problems: string }> {
  const document = `mutation ($input: ${type}!) { result: ${name}(input: $input) { ${fields} } }`;
  const idempotencyKey = `key-of-lending-${++keys}`;
  const { data, problems } = await ask<{ result: T }>(viewer, document, {
    input: { idempotencyKey, ...input },
  });
  return { result: data?.result, problems: problems.join('; ') };
}
