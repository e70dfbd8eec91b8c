import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';

const HOLIDAY = { __typename: 'BusyDates', id: 'b1', from: '2026-12-20', to: '2027-01-03' };

function details(busy: object[]) {
  return {
    __typename: 'MemberPrivate',
    name: 'Amina Khan',
    email: null,
    phone: null,
    ownLimitPerYear: null,
    sharedPoolSince: '2026-01-05',
    busy,
    availabilityNote: null,
    pausedUntil: null,
  };
}

function amina(more: object = {}) {
  return {
    __typename: 'Member',
    id: 'amina',
    shownAs: 'Amina Khan',
    pseudonym: 'Amber Heron',
    status: 'ACTIVE',
    trainedFor: ['CHAIR'],
    joinedOn: '2026-01-05',
    homeOrganisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
    viewerCanChange: true,
    viewerCanAnswerConsents: false,
    viewerCanErase: false,
    private: details([HOLIDAY]),
    ...more,
  };
}

const member = { role: 'member', organisation: { id: 'org-1', name: 'Harbour' } } as const;
const self = { ...testViewer, roles: [member], activeRole: member, memberId: 'amina' };

function changed(more: object) {
  const { id, status, private: own, __typename } = { ...amina(), ...more };
  return { changeAvailability: { __typename, id, status, private: own } };
}

test('a member’s own record says “my”, and never what they have lived through', async () => {
  const { container } = await renderArea(PoolArea, {
    at: '/pool',
    basePath: '/pool',
    viewer: self,
    answers: {
      MemberRecord: () => ({ member: amina() }),
      Consents: () => ({ member: amina({ consents: [] }) }),
    },
  });
  expect(await screen.findByRole('heading', { name: 'When I can’t take part' })).toBeTruthy();
  expect(screen.getByText('Amber Heron')).toBeTruthy();
  expect(container.textContent).not.toMatch(/homeless|offending|substance|mental/i);
});

test('taking busy dates away can be undone with the same dates', async () => {
  const sent: Record<string, unknown>[] = [];
  const change: Answer = (variables) => {
    sent.push(variables['input'] as Record<string, unknown>);
    return changed({ private: details(sent.length === 1 ? [] : [{ ...HOLIDAY, id: 'b2' }]) });
  };
  await renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    viewer: testViewer,
    answers: { MemberRecord: () => ({ member: amina() }), ChangeAvailability: change },
  });
  await userEvent.click(await screen.findByRole('button', { name: /^Take away/ }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone. Everything is as it was.')).toBeTruthy();
  expect(sent[1]).toMatchObject({ addBusy: { from: '2026-12-20', to: '2027-01-03' } });
  expect(sent[0]?.['idempotencyKey']).not.toBe(sent[1]?.['idempotencyKey']);
});

test('one day alone is busy from and to that day', async () => {
  const change = vi.fn<Answer>(() => changed({}));
  await renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    answers: { MemberRecord: () => ({ member: amina() }), ChangeAvailability: change },
  });
  await userEvent.type(await screen.findByLabelText('First day'), '2027-02-01');
  await userEvent.click(screen.getByRole('button', { name: 'Mark as busy' }));
  expect(change.mock.lastCall?.[0]).toMatchObject({
    input: { addBusy: { from: '2027-02-01', to: '2027-02-01' } },
  });
});

test('a break is asked about once more before it starts', async () => {
  const change = vi.fn<Answer>(() => changed({ status: 'PAUSED' }));
  const view = await renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    answers: { MemberRecord: () => ({ member: amina() }), ChangeAvailability: change },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Take a break' }));
  expect(change).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take a break' }));
  expect(view.announced.at(-1)).toMatch(/taking a break/);
  expect(await screen.findByRole('button', { name: 'End the break' })).toBeTruthy();
});

test('a break can have a last day', async () => {
  const change = vi.fn<Answer>(() => changed({ status: 'PAUSED' }));
  await renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    answers: { MemberRecord: () => ({ member: amina() }), ChangeAvailability: change },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Take a break' }));
  await userEvent.type(screen.getByLabelText(/^Last day of the break/), '2027-01-31');
  await userEvent.click(screen.getByRole('button', { name: 'Yes, take a break' }));
  expect(change.mock.lastCall?.[0]).toMatchObject({
    input: { paused: true, pausedUntil: '2027-01-31' },
  });
});

test('whoever may not change a member is offered nothing to change', async () => {
  await renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    answers: {
      MemberRecord: () => ({
        member: amina({ shownAs: 'Amber Heron', private: null, viewerCanChange: false }),
      }),
      MemberContact: () => ({ member: { __typename: 'Member', id: 'amina', contact: null } }),
    },
  });
  await screen.findByRole('heading', { level: 1, name: 'Amber Heron' });
  expect(screen.queryByRole('button')).toBeNull();
});
