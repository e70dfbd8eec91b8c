import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import PoolArea from '../index.tsx';

const member = (id: string, shownAs: string) => ({ __typename: 'Member', id, shownAs });
const pair = (fact: string, kept: string | null, other: string | null) => ({
  __typename: 'MergeFactPair',
  fact,
  kept,
  other,
});

function proposal(problem: string | null = null) {
  return {
    mergeProposal: {
      __typename: 'MergeProposal',
      kept: member('m1', 'Amina Khan'),
      other: member('m2', 'Khan, Amina'),
      facts: [
        pair('NAME', 'Amina Khan', 'Khan, Amina'),
        pair('EMAIL', 'amina@example.org', 'amina@example.org'),
        pair('PHONE', null, '0117 496 0000'),
        pair('ROUTE', 'EMAIL', 'PHONE'),
      ],
      problem,
    },
  };
}

function open(at: string, answers: Record<string, Answer>) {
  return renderArea(PoolArea, { at, basePath: '/pool', viewer: testViewer, answers });
}

test('only what differs is asked, and what one record lacks is taken from the other', async () => {
  const merge = vi.fn<Answer>(() => ({
    mergeMembers: { __typename: 'MemberMerge', id: 'merge-1', undoUntil: '2026-12-06' },
  }));
  const view = await open('/pool/duplicates/m1/m2', {
    MergeProposal: () => proposal(),
    MergeMembers: merge,
    Importable: () => ({ organisations: [] }),
  });
  const phone = within(await screen.findByRole('group', { name: 'Phone' }));
  expect(phone.getByRole('radio', { name: '0117 496 0000' })).toHaveProperty('checked', true);
  expect(screen.queryByRole('group', { name: 'E-mail' })).toBeNull();
  const route = within(screen.getByRole('group', { name: 'How they hear from us' }));
  await userEvent.click(route.getByRole('radio', { name: 'Phone' }));
  await userEvent.click(screen.getByRole('button', { name: 'Make them one record' }));
  expect(merge.mock.lastCall?.[0]).toMatchObject({
    input: { keptId: 'm1', otherId: 'm2', takeFromOther: ['PHONE', 'ROUTE'] },
  });
  expect(view.announced).toContain('They are one record now. You can undo it for 14 days.');
});

test('where it can’t be done this way round it is said why, and the other way is at hand', async () => {
  await open('/pool/duplicates/m1/m2', {
    MergeProposal: () => proposal('The record that would go has promised days ahead.'),
  });
  expect(await screen.findByText(/promised days ahead/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Make them one record' })).toBeNull();
  expect(
    screen.getByRole('link', { name: 'Keep the second record instead' }).getAttribute('href'),
  ).toBe('/pool/duplicates/m2/m1');
});
