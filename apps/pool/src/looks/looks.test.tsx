import { renderArea, testViewer } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import PoolArea from '../index.tsx';
import { aminaHerself } from '../testing/sample-member.ts';

function open(looks: object | null) {
  return renderArea(PoolArea, {
    at: '/pool/me/looks',
    basePath: '/pool',
    viewer: aminaHerself,
    answers: { Looks: () => ({ member: { __typename: 'Member', id: 'amina', looks } }) },
  });
}

function page(nodes: object[]) {
  return { __typename: 'LookPage', nodes, endCursor: null, total: nodes.length };
}

test('each look says who, what and why', async () => {
  await open(
    page([
      {
        __typename: 'Look',
        at: '2026-11-20T09:30:00Z',
        who: 'Marcus Bell, involvement lead at Tideway',
        what: 'your name',
        why: 'opened your record',
      },
    ]),
  );
  const row = await screen.findByRole('row', { name: /Marcus Bell/ });
  expect(row.textContent).toContain('opened your record');
});

test('a record nobody has opened says so', async () => {
  await open(page([]));
  expect(await screen.findByText('No one has looked at your record yet.')).toBeTruthy();
});

test('staff who follow a link meant for members are told so, and not that a member is missing', async () => {
  await renderArea(PoolArea, {
    at: '/pool/me/looks',
    basePath: '/pool',
    viewer: testViewer,
    answers: {},
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'You have no record in the pool',
  );
});
