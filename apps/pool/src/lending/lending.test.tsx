import { type Answer, renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';
import { missingIn, wishFrom } from './ask-wish.ts';
import { afterStep } from './offer-steps.ts';

const HARBOUR = { __typename: 'Organisation', id: 'org-1', name: 'Harbour' };
const TIDEWAY = { __typename: 'Organisation', id: 'org-2', name: 'Tideway' };

function loan(more: object = {}) {
  return {
    __typename: 'Loan',
    id: 'loan-1',
    what: 'MEMBERS',
    role: null,
    membersWanted: 2,
    hours: 0,
    purpose: 'A panel for a night worker',
    travelPaidBy: 'SHARED',
    from: '2026-12-01',
    lastDay: '2026-12-02',
    state: 'AGREED',
    agreedByStandingOffer: false,
    placedCount: 1,
    opportunityId: null,
    lender: HARBOUR,
    borrower: TIDEWAY,
    recruitment: null,
    steps: [
      {
        __typename: 'LoanStep',
        kind: 'END',
        at: '2026-11-20T09:00:00.000Z',
        by: 'by itself',
        reason: null,
      },
    ],
    placed: [{ __typename: 'Member', id: 'm1', shownAs: 'Amber Heron', contact: null }],
    viewerCanAnswer: false,
    viewerCanWithdraw: false,
    viewerCanRecall: true,
    ...more,
  };
}

const open = (answers: Record<string, Answer>, at = '/pool/lending/loan-1') =>
  renderArea(PoolArea, { at, basePath: '/pool', viewer: testViewer, answers });

describe('a loan’s page', () => {
  test('R185: shows a lent member under their pseudonym where they share no contact', async () => {
    await open({ Loan: () => ({ loan: loan() }) });
    const row = await screen.findByRole('row', { name: /Amber Heron/ });
    expect(row.textContent).toBe('Amber HeronNot shownNot shown');
  });

  test('R21: leads to the recruitment it is for, and says what gives members a place', async () => {
    const recruitment = { __typename: 'Recruitment', id: 'post-1', post: 'Night worker' };
    await open({ Loan: () => ({ loan: loan({ recruitment, placed: [] }) }) });
    const link = await screen.findByRole('link', { name: 'Night worker' });
    expect(link.getAttribute('href')).toBe('/panels/post-1');
    expect(screen.getByText(/Tideway draws the panel as always; those of Harbour/)).toBeDefined();
  });

  test('R21: recalls only after a reason, and says first what happens', async () => {
    const recalled = loan({ state: 'RECALLED', placed: [], viewerCanRecall: false });
    const recall = vi.fn<Answer>(() => ({ recallLoan: recalled }));
    const view = await open({
      Loan: () => ({ loan: recall.mock.lastCall ? recalled : loan() }),
      RecallLoan: recall,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Recall this loan' }));
    expect(screen.getByText(/1 member with a place will be told/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Recall it now' }));
    expect(screen.getByText('Write a reason.')).toBeTruthy();
    expect(recall).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/^Why\?/), 'Short of people');
    await userEvent.click(screen.getByRole('button', { name: 'Recall it now' }));
    expect(recall.mock.lastCall?.[0]).toMatchObject({
      input: { loanId: 'loan-1', reason: 'Short of people' },
    });
    expect(view.announced.at(-1)).toMatch(/^Recalled/);
    expect(screen.queryByText('Amber Heron')).toBeNull();
  });

  test('is said not to be there for who may not see it', async () => {
    await open({ Loan: () => ({ loan: null }) });
    expect(await screen.findByText(/no such loan/)).toBeTruthy();
  });
});

describe('asking to borrow', () => {
  test('starts with what the link from a recruitment says', () => {
    const search = new URLSearchParams('recruitment=r1&from=2026-12-01&to=2026-12-02');
    expect(wishFrom(search)).toMatchObject({
      what: 'MEMBERS',
      recruitmentId: 'r1',
      role: 'PANEL_MEMBER',
      from: '2026-12-01',
      lastDay: '2026-12-02',
    });
    expect(wishFrom(new URLSearchParams('opportunity=o1&role=CHAIR')).role).toBe('CHAIR');
    expect(wishFrom(new URLSearchParams('opportunity=o1&role=BOSS')).role).toBe('');
  });

  test('says what is missing', () => {
    const fields = missingIn(wishFrom(new URLSearchParams())).map(({ field }) => field);
    expect(fields).toEqual(['recruitment', 'from', 'purpose']);
  });
});

test('a standing offer is written page after page, and changed one page at a time', () => {
  expect(afterStep('whom', { writing: true })).toBe('/how-often?writing=1');
  expect(afterStep('note', { writing: true })).toBe('');
  expect(afterStep('whom', { writing: false })).toBe('');
});
