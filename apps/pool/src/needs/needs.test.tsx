import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';
import { amina, aminaHerself, herLead } from '../testing/sample-member.ts';

function given(...purposes: string[]) {
  return purposes.map((purpose) => ({ __typename: 'Consent', purpose, given: true }));
}

function open(at: string, member: object, viewer: object, more: Record<string, Answer> = {}) {
  return renderArea(PoolArea, {
    at,
    basePath: '/pool',
    viewer: viewer as typeof aminaHerself,
    answers: {
      Needs: () => ({
        member: amina({ viewerCanRecordNeeds: true, teamsExperienced: [], ...member }),
      }),
      ...more,
    },
  });
}

test('without a yes to keeping it, there is nothing to fill in, and a way to the question', async () => {
  await open('/pool/me/needs', { needs: [], consents: [] }, aminaHerself);
  expect(await screen.findByRole('link', { name: 'See the question' })).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a member may tick some, or none, and reads who else can see it', async () => {
  const record = vi.fn<Answer>(() => ({
    recordNeeds: { __typename: 'Member', id: 'amina', needs: [] },
  }));
  const member = { needs: ['OFFENDING'], consents: given('RECORD_NEEDS') };
  await open('/pool/me/needs', member, aminaHerself, { RecordNeeds: record });
  expect(await screen.findByText('Only you. Your lead can not see it.')).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { checked: true }));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(record.mock.lastCall?.[0]).toMatchObject({ input: { memberId: 'amina', needs: [] } });
});

test('a member who let their lead read it is told so', async () => {
  const consents = given('RECORD_NEEDS', 'LEAD_SEES_NEEDS');
  await open('/pool/me/needs', { needs: [], consents }, aminaHerself);
  expect(await screen.findByText(/^You can. Your lead at Harbour can too/)).toBeTruthy();
});

test('a lead who may read them sees no name on the same page', async () => {
  const consents = given('RECORD_NEEDS', 'LEAD_SEES_NEEDS');
  const { container } = await open('/pool/members/amina/needs', { needs: [], consents }, herLead);
  expect(await screen.findByText(/^The member, and you/)).toBeTruthy();
  expect(container.textContent).not.toContain('Amina');
});

const QUAY_HOUSE = { __typename: 'Team', slug: 'quay-house', name: 'Quay House' };

test('services used tell of needs, and are shown with them, away from the name', async () => {
  const consents = given('RECORD_NEEDS', 'LEAD_SEES_NEEDS');
  const member = { needs: [], teamsExperienced: [QUAY_HOUSE], consents };
  const { container } = await open('/pool/members/amina/needs', member, herLead);
  expect(await screen.findByRole('heading', { name: 'Services they have used' })).toBeTruthy();
  expect(screen.getByText('Quay House')).toBeTruthy();
  expect(container.textContent).not.toContain('Amina');
});

test('a member reads which services are written down, or that none is', async () => {
  const member = { needs: [], consents: given('RECORD_NEEDS') };
  await open('/pool/me/needs', member, aminaHerself);
  expect(await screen.findByRole('heading', { name: 'Services I have used' })).toBeTruthy();
  expect(screen.getByText('None written down.')).toBeTruthy();
});

test('a lead who may not read the needs is shown no form for them', async () => {
  const member = { needs: null, teamsExperienced: null, consents: given('RECORD_NEEDS') };
  await open('/pool/members/amina/needs', member, herLead);
  expect(await screen.findByText('They have not agreed that you read this.')).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
});
