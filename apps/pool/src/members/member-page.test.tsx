import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import PoolArea from '../index.tsx';
import { aminaHerself, herLead } from '../testing/sample-member.ts';

const CONTACT = {
  __typename: 'MemberContact',
  name: 'Amina Khan',
  email: 'amina@example.org',
  phone: null,
  postalAddress: null,
  route: 'EMAIL',
};

const PRIVATE = {
  __typename: 'MemberPrivate',
  name: 'Amina Khan',
  email: 'amina@example.org',
  phone: null,
  ownLimitPerYear: null,
  sharedPoolSince: '2026-01-05',
  busy: [],
  availabilityNote: null,
};

function record(more: object) {
  return {
    __typename: 'Member',
    id: 'amina',
    shownAs: 'Amber Heron',
    pseudonym: 'Amber Heron',
    status: 'ACTIVE',
    trainedFor: [],
    joinedOn: '2026-01-05',
    homeOrganisation: { __typename: 'Organisation', id: 'org-1', name: 'Harbour' },
    viewerCanChange: false,
    viewerCanAnswerConsents: false,
    viewerCanErase: false,
    private: null,
    ...more,
  };
}

function open(more: object, contact: object | null, viewer: object = testViewer) {
  return renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    viewer: viewer as typeof testViewer,
    answers: {
      MemberRecord: () => ({ member: record(more) }),
      MemberContact: () => ({ member: { __typename: 'Member', id: 'amina', contact } }),
    },
  });
}

test('an organisation that the member said yes to sees how to reach them, and nothing to change', async () => {
  await open({}, CONTACT);
  expect(await screen.findByRole('heading', { name: 'How to reach them' })).toBeTruthy();
  expect(screen.getByText('amina@example.org')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /agreed to|Erase|Needs/ })).toBeNull();
});

test('before the yes, or without it, there is no contact', async () => {
  await open({}, null);
  await screen.findByRole('heading', { level: 1, name: 'Amber Heron' });
  expect(screen.queryByRole('heading', { name: 'How to reach them' })).toBeNull();
});

test('the lead finds the member’s choices, their data and their erasure; contact is not looked at again', async () => {
  const may = { viewerCanChange: true, viewerCanAnswerConsents: true, viewerCanErase: true };
  await open({ ...may, private: PRIVATE }, CONTACT, herLead);
  const file = await screen.findByRole('link', { name: /^Save their data/ });
  expect(file.getAttribute('href')).toBe('/my-data.zip?member=amina');
  expect(screen.getByRole('link', { name: 'What they agreed to' })).toBeTruthy();
  expect(screen.getAllByText('amina@example.org').length).toBe(1);
});

test('a member who opens their own page is taken to “My record”', async () => {
  await renderArea(PoolArea, {
    at: '/pool/members/amina',
    basePath: '/pool',
    viewer: aminaHerself,
    answers: {
      MemberRecord: () => ({ member: record({ shownAs: 'Amina Khan', private: PRIVATE }) }),
      Consents: () => ({ member: record({ consents: [] }) }),
    },
  });
  expect(await screen.findByRole('heading', { level: 1, name: 'My record' })).toBeTruthy();
});

test('an address of nobody says so', async () => {
  await renderArea(PoolArea, {
    at: '/pool/members/nobody',
    basePath: '/pool',
    answers: { MemberRecord: () => ({ member: null }) },
  });
  expect(
    await screen.findByText('There is no record here, or none that you may see.'),
  ).toBeTruthy();
});
