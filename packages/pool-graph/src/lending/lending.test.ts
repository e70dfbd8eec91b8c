import type { Viewer } from '@freshfaces/graph-kit';
import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { keepOffer, send } from './testing/lending-bench.ts';

let bench: TestPool;
beforeEach(async () => {
  bench = await openTestPool();
  await keepSmallNetwork(bench.pool);
  bench.panels.recruitments.push({ id: 'post', organisationId: 'meadow' });
});
afterEach(() => bench.dispose());

const harbourLead = staff('involvement-lead', 'harbour');
const meadowLead = staff('involvement-lead', 'meadow');
const meadowRecruiter = staff('recruiter', 'meadow');
const amina = memberViewer('amina', 'harbour');

const LOAN = `query ($id: ID!) { loan(id: $id) { state purpose placedCount placed { shownAs } steps { by reason } } }`;

const ASK = {
  borrowerId: 'meadow',
  lenderId: 'harbour',
  what: 'MEMBERS',
  recruitmentId: 'post',
  role: 'CHAIR',
  membersWanted: 2,
  purpose: 'A panel for a night worker',
  travelPaidBy: 'BORROWER',
  from: '2026-12-01',
  lastDay: '2026-12-02',
};
interface Seen {
  id: string;
  state: string;
  agreedByStandingOffer: boolean;
}
const askFor = (more: object = {}, viewer: Viewer = meadowRecruiter) =>
  send<Seen>(
    bench,
    viewer,
    { name: 'askForLoan', type: 'AskForLoanInput', fields: 'id state agreedByStandingOffer' },
    { ...ASK, ...more },
  );
const move = (name: string, viewer: Viewer, loanId: string, reason?: string) =>
  send<{ state: string; steps: { by: string; reason: string }[] }>(
    bench,
    viewer,
    { name, type: 'MoveLoanInput', fields: 'state steps { by reason }' },
    { loanId, reason },
  );

describe('a standing offer', () => {
  const offer = {
    organisationId: 'harbour',
    on: true,
    roles: ['CHAIR'],
    mostLentAMonth: 2,
    noticeDays: 5,
    travelPaidBy: 'BORROWER',
    coordinatorHoursAMonth: 0,
    note: 'Ring us first.',
  };
  const write = (viewer: Viewer, more: object = {}) =>
    send<{ standingOffer: object }>(
      bench,
      viewer,
      {
        name: 'writeStandingOffer',
        type: 'WriteStandingOfferInput',
        fields: 'standingOffer { on roles mostLentAMonth note }',
      },
      { ...offer, ...more },
    );

  test('R20: is written by the organisation’s involvement lead, and read by all staff', async () => {
    const { result } = await write(harbourLead);
    expect(result.standingOffer).toMatchObject({ on: true, roles: ['CHAIR'], mostLentAMonth: 2 });
    const read = '{ standingOffers { organisation { name } note } }';
    const { data } = await bench.ask(staff('commissioner', 'council'), read);
    expect(data).toEqual({
      standingOffers: [{ organisation: { name: 'Harbour Support' }, note: 'Ring us first.' }],
    });
  });

  test('R20: can be changed and switched off', async () => {
    await write(harbourLead);
    const { result } = await write(harbourLead, { on: false });
    expect(result.standingOffer).toMatchObject({ on: false, mostLentAMonth: 2 });
    expect((await askFor()).result.state).toBe('ASKED');
  });

  test.each([
    ['the lead of another organisation', meadowLead],
    ['a recruiter', staff('recruiter', 'harbour')],
    ['a member', amina],
  ])('is not written by %s', async (_who, viewer) => {
    expect((await write(viewer)).problems).toContain('NOT_ALLOWED');
  });

  test('says what it lends', async () => {
    expect((await write(harbourLead, { mostLentAMonth: 0 })).problems).toContain(
      'Say what you lend',
    );
    expect((await write(harbourLead, { roles: [] })).problems).toContain('at least one role');
  });
});

describe('a loan', () => {
  test('R21: is asked for by the borrower’s recruiter and agreed by the lender’s lead', async () => {
    const { result } = await askFor();
    expect(result).toMatchObject({ state: 'ASKED', agreedByStandingOffer: false });
    expect((await move('agreeToLoan', meadowLead, result.id)).problems).toContain('NOT_ALLOWED');
    expect((await move('agreeToLoan', harbourLead, result.id)).result.state).toBe('AGREED');
    expect((await move('declineLoan', harbourLead, result.id, 'No')).problems).toContain(
      'CONFLICT',
    );
  });

  test('R20: that a standing offer covers is agreed at once, and what is beyond it is asked', async () => {
    await keepOffer(bench.pool, { mostLentAMonth: 3 });
    expect((await askFor()).result).toMatchObject({ state: 'AGREED', agreedByStandingOffer: true });
    bench.panels.recruitments.push({ id: 'post-2', organisationId: 'meadow' });
    expect((await askFor({ recruitmentId: 'post-2' })).result.state).toBe('ASKED');
  });

  test('R21: is declined with a reason, which the borrower reads', async () => {
    const { result } = await askFor();
    expect((await move('declineLoan', harbourLead, result.id)).problems).toContain('reason');
    await move('declineLoan', harbourLead, result.id, 'All are busy that week.');
    const { data } = await bench.ask(meadowRecruiter, LOAN, { id: result.id });
    expect(data).toMatchObject({
      loan: { state: 'DECLINED', steps: [{}, { reason: 'All are busy that week.' }] },
    });
  });

  test('R21: is withdrawn by the borrower until it is answered', async () => {
    const { result } = await askFor();
    expect((await move('withdrawLoan', harbourLead, result.id)).problems).toContain('NOT_ALLOWED');
    expect((await move('withdrawLoan', meadowLead, result.id)).result.state).toBe('WITHDRAWN');
  });

  test('R21: can be of coordinator time, with no members', async () => {
    const time = { what: 'COORDINATOR_TIME', recruitmentId: null, hours: 6 };
    await keepOffer(bench.pool, { coordinatorHoursAMonth: 8 });
    expect((await askFor(time)).result.state).toBe('AGREED');
    expect((await askFor(time)).result.state, 'beyond the hours of the month').toBe('ASKED');
  });

  test.each([
    ['for nothing', { recruitmentId: null }, 'Say which recruitment'],
    ['for a recruitment of others', { recruitmentId: 'other' }, 'your own organisation'],
    ['of too many', { membersWanted: 13 }, '1 to 12'],
    ['in the past', { from: '2026-11-01' }, 'in the past'],
    ['backwards', { lastDay: '2026-11-30' }, 'first day or later'],
    ['from a commissioner', { lenderId: 'council' }, 'partner'],
    ['from itself', { lenderId: 'meadow' }, 'partner'],
  ])('is not asked %s', async (_what, more, says) => {
    expect((await askFor(more)).problems).toContain(says);
  });

  test('is asked once for one thing', async () => {
    await askFor();
    expect((await askFor()).problems).toContain('ALREADY_DONE');
  });

  test('is seen by both organisations and by coordinators, and by nobody else', async () => {
    const { result } = await askFor();
    const seen = async (viewer: Viewer) =>
      (await bench.ask<{ loan: object | null }>(viewer, LOAN, { id: result.id })).data.loan;
    for (const who of [harbourLead, meadowRecruiter, staff('coordinator', 'network')]) {
      expect(await seen(who)).toMatchObject({ purpose: ASK.purpose });
    }
    expect(await seen(staff('involvement-lead', 'council'))).toBeNull();
    expect(await seen(staff('commissioner', 'council'))).toBeNull();
  });

  test('stands in the part of the page where each organisation looks for it', async () => {
    await askFor();
    const list = `query ($part: LoanPart!, $of: ID) { loans(part: $part, organisationId: $of) { total } }`;
    const total = async (viewer: Viewer, part: string, of: string | null) => {
      const found = await bench.ask<{ loans: { total: number } }>(viewer, list, { part, of });
      return found.data?.loans.total ?? found.problems;
    };
    expect(await total(harbourLead, 'ASKED_OF_US', 'harbour')).toBe(1);
    expect(await total(harbourLead, 'ASKED_BY_US', 'harbour')).toBe(0);
    expect(await total(meadowLead, 'ASKED_BY_US', 'meadow')).toBe(1);
    bench.clock.now = '2026-12-03T09:00:00.000Z';
    expect(await total(meadowLead, 'PAST', 'meadow'), 'it ended unanswered').toBe(1);
    expect(await total(meadowLead, 'PAST', null)).toEqual([expect.stringContaining('NOT_ALLOWED')]);
    expect(await total(staff('coordinator', 'network'), 'PAST', null)).toBe(1);
  });
});
