import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { RecordStep, StepState } from '../generated/graphql.ts';
import PoolArea from '../index.tsx';
import { amina, aminaHerself, herLead } from '../testing/sample-member.ts';
import { STEPS, stepAfter, whereLeft } from './steps.ts';

const PROFILE = {
  __typename: 'MemberProfile',
  introduction: null,
  whatHelps: null,
  breaks: null,
  travel: null,
  food: null,
  technology: null,
  formats: [],
  communication: [],
  checklist: [],
  supporter: null,
  reward: null,
  aboutMe: null,
  aboutMeReader: 'ONLY_MY_LEAD',
  partnerRole: null,
  isTrainer: false,
  isPaidEmployee: false,
};

const DETAILS = {
  __typename: 'MemberPrivate',
  name: 'Amina Khan',
  calledBy: null,
  email: null,
  phone: null,
  postalAddress: null,
  route: 'POST',
  kind: 'LIVED_EXPERIENCE',
  ownLimitPerYear: null,
  sharedPoolSince: null,
  busy: [],
  availabilityNote: null,
  pausedUntil: null,
  likes: null,
  leftOn: null,
  canComeBackUntil: null,
  riskAssessment: null,
};

function states(of: Partial<Record<RecordStep, StepState>> = {}) {
  return STEPS.map(({ step }) => ({
    __typename: 'RecordStepState',
    step,
    state: of[step] ?? 'NOT_YET',
  }));
}

function whole(more: object = {}) {
  return {
    ...amina({}),
    pseudonym: 'Amber Heron',
    status: 'ACTIVE',
    viewerCanChange: true,
    viewerCanLeave: true,
    viewerCanComeBack: false,
    viewerCanAssessRisk: true,
    private: DETAILS,
    profile: PROFILE,
    recordSteps: states(),
    consents: [],
    agreements: [],
    ...more,
  };
}

function open(at: string, answers: Record<string, Answer>, viewer: object = herLead) {
  return renderArea(PoolArea, {
    at,
    basePath: '/pool',
    viewer: viewer as typeof aminaHerself,
    answers,
  });
}

describe('the order of the pages', () => {
  test('goes on at the first page that is still to come, past what was skipped', () => {
    expect(whereLeft(states({ NAME: 'DONE', KIND: 'SKIPPED' }))?.step).toBe('CONTACT');
    const all = Object.fromEntries(STEPS.map(({ step }) => [step, 'DONE']));
    expect(whereLeft(states(all))).toBeUndefined();
  });

  test('ends with what is asked of everyone', () => {
    const last = STEPS.at(-1);
    expect(last?.step).toBe('AGREEMENTS');
    expect(last && stepAfter(last)).toBeNull();
  });
});

test('the list of pages says what is done, skipped and still to come, and where to go on', async () => {
  const recordSteps = states({ NAME: 'DONE', KIND: 'SKIPPED' });
  await open('/pool/members/amina/together', {
    WholeRecord: () => ({ member: whole({ recordSteps }) }),
  });
  const goOn = await screen.findByRole('link', { name: 'Go on: How to reach them' });
  expect(goOn.getAttribute('href')).toBe('/pool/members/amina/together/contact');
  expect(screen.getByText('1 of 16 pages are done.')).toBeTruthy();
  expect(screen.getAllByText('Skipped')).toHaveLength(1);
});

test('one page is saved by itself, and the next one follows', async () => {
  const write = vi.fn<Answer>(() => ({
    writeProfile: { __typename: 'Member', id: 'amina', recordSteps: states() },
  }));
  await open('/pool/members/amina/together/helps', {
    WholeRecord: () => ({ member: whole() }),
    WriteProfile: write,
  });
  await userEvent.type(await screen.findByLabelText('What helps?'), 'A quiet room');
  await userEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
  expect(write.mock.lastCall?.[0]).toMatchObject({
    input: { memberId: 'amina', helps: { whatHelps: 'A quiet room', breaks: '' } },
  });
  expect(await screen.findByRole('heading', { name: 'Formats and communication' })).toBeTruthy();
});

test('a page can be skipped, and is not offered to be skipped once it is done', async () => {
  const write = vi.fn<Answer>(() => ({
    writeProfile: { __typename: 'Member', id: 'amina', recordSteps: states() },
  }));
  const recordSteps = states({ HELPS: 'DONE' });
  await open(
    '/pool/me/together/name',
    {
      WholeRecord: () => ({ member: whole({ recordSteps }) }),
      WriteProfile: write,
    },
    aminaHerself,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Skip for now' }));
  expect(write.mock.lastCall?.[0]).toMatchObject({ input: { skip: 'NAME' } });
});

test('R121: the page on rewards points to benefits advice, and asks nothing about benefits', async () => {
  await open(
    '/pool/me/together/reward',
    { WholeRecord: () => ({ member: whole() }) },
    aminaHerself,
  );
  expect(await screen.findByText(/Citizens Advice/)).toBeTruthy();
  expect(screen.getAllByRole('radio').map((one) => one.getAttribute('value'))).toEqual([
    'BANK_TRANSFER',
    'VOUCHER',
    'CASH_ON_THE_DAY',
    'NONE',
  ]);
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('the whole record on paper holds no need and no service used', async () => {
  const { container } = await open('/pool/members/amina/together/print', {
    WholeRecord: () => ({
      member: whole({ profile: { ...PROFILE, whatHelps: 'A quiet room' } }),
    }),
    InvolvementMenu: () => ({ involvementMenu: [] }),
  });
  expect(await screen.findByText('A quiet room')).toBeTruthy();
  expect(container.textContent).not.toMatch(/homeless|offending|substance|mental/i);
});
