import { type Answer, renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';

const HARBOUR = { __typename: 'Organisation', id: 'org-1', name: 'Harbour' };

function opportunity(more: object = {}) {
  return {
    __typename: 'Opportunity',
    id: 'tea',
    title: 'Meet the new team leader',
    state: 'OPEN',
    option: 'MEET_AND_GREET',
    role: null,
    chosenFor: ['THE_ROLE'],
    summary: 'Chat over tea.',
    influence: 'The panel hears you.',
    hours: 2.5,
    rewardPence: 2000,
    rewardForms: ['CASH'],
    paidWithinDays: 7,
    provided: ['DRINKS'],
    ways: ['IN_PERSON'],
    where: 'Quay House',
    from: '2026-12-08',
    to: '2026-12-08',
    times: '10 am to 12 noon',
    places: 1,
    answerBy: '2026-12-01',
    askName: 'Dee',
    askContact: '01234',
    agreedOn: '2026-11-20',
    askedAt: '2026-11-22T09:30:00.000Z',
    daysToAsk: 2,
    asked: 12,
    yes: 4,
    no: 1,
    organisation: HARBOUR,
    group: null,
    placed: [],
    feedback: null,
    viewerCanGivePlaces: false,
    viewerCanRecord: false,
    viewerCanCancel: true,
    ...more,
  };
}

const dina = {
  __typename: 'PlacedMember',
  member: { __typename: 'Member', id: 'dina', shownAs: 'Blue Finch' },
  way: 'IN_PERSON',
  tookPart: null,
  reward: null,
};

test('R48: while members are asked, the host sees counts and days from agreed to asked, and nobody', async () => {
  const { container } = await renderArea(PoolArea, {
    at: '/pool/opportunities/tea',
    basePath: '/pool',
    viewer: testViewer,
    answers: { OpportunityPage: () => ({ opportunity: opportunity() }) },
  });
  await screen.findByRole('heading', { level: 1, name: 'Meet the new team leader' });
  expect(container.textContent).toMatch(/All at once, 2 days after it was agreed/);
  expect(container.textContent).toMatch(/Have not answered7/);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Give the places' })).toBeNull();
});

test('R45: one contributor to a job description is refused in words, and nothing is lost', async () => {
  const record = vi.fn<Answer>(() => {
    throw new Error('A job description needs at least two members.');
  });
  const placed = opportunity({ state: 'PLACED', viewerCanRecord: true, placed: [dina] });
  await renderArea(PoolArea, {
    at: '/pool/opportunities/tea/record',
    basePath: '/pool',
    viewer: testViewer,
    answers: { OpportunityPage: () => ({ opportunity: placed }), RecordTakingPart: record },
  });
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Blue Finch' }));
  await userEvent.click(screen.getByRole('button', { name: 'Record who took part' }));
  expect(record.mock.lastCall?.[0]).toMatchObject({ input: { memberIds: ['dina'] } });
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Blue Finch' })).toHaveProperty('checked', true);
});

test('R160: what members said is shown in fives, and a few answers not at all', async () => {
  const feedback = [
    {
      __typename: 'FeedbackCounts',
      question: 'ENJOYED',
      words: 'Did you enjoy taking part?',
      yes: 10,
      aBit: null,
      no: null,
    },
  ];
  await renderArea(PoolArea, {
    at: '/pool/opportunities/tea',
    basePath: '/pool',
    viewer: testViewer,
    answers: {
      OpportunityPage: () => ({ opportunity: opportunity({ state: 'DONE', feedback }) }),
    },
  });
  const table = await screen.findByRole('table', { name: 'What members said after it' });
  expect(table.textContent).toMatch(/10 or moretoo few to showtoo few to show/);
});

test('R162: a page loaded half way starts again, and nothing can be sent without all facts', async () => {
  const ask = vi.fn<Answer>(() => ({}));
  await renderArea(PoolArea, {
    at: '/pool/opportunities/new/check',
    basePath: '/pool',
    viewer: testViewer,
    answers: {
      AskChoices: () => ({
        organisations: [{ ...HARBOUR, viewerCanAskMembers: true }],
        groups: [],
        involvementMenu: [],
      }),
      AskMembers: ask,
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Start' }));
  await screen.findByRole('heading', { level: 1, name: 'What would members do?' });
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Give it a name/);
  expect(ask).not.toHaveBeenCalled();
});
