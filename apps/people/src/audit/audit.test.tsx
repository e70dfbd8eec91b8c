import type { Answer } from '@freshfaces/web-kit/testing';
import { renderArea } from '@freshfaces/web-kit/testing';
import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import PeopleArea from '../index.tsx';
import { administrator, networkCoordinator } from '../testing/sample.ts';
import { eventsFile } from './events-file.ts';

const event = {
  __typename: 'AuditEvent' as const,
  id: 'e1',
  at: '2026-11-20T09:30:00Z',
  personId: 'p1',
  action: 'member.change',
  subjectIds: ['m1', 'm2'],
  contentHash: 'c'.repeat(64),
  hash: 'abcdef0123456789',
};

function health(more: object) {
  return {
    auditHealth: {
      __typename: 'AuditHealth',
      events: 12,
      whole: true,
      problem: null,
      lastCheckpointAt: '2026-11-20T00:00:00Z',
      checkpoints: 3,
      ...more,
    },
  };
}

function events(nodes: object[]): ReturnType<Answer> {
  return {
    auditEvents: { __typename: 'AuditPage', nodes, endCursor: null, total: nodes.length },
  };
}

test('a whole chain says so, with its last signed checkpoint', async () => {
  await renderArea(PeopleArea, {
    at: '/people/audit',
    basePath: '/people',
    viewer: networkCoordinator,
    answers: { AuditHealth: () => health({}), AuditEvents: () => events([event]) },
  });
  expect(await screen.findByText('The chain is whole')).toBeTruthy();
  expect(screen.getByText(/Last signed checkpoint: 20 November 2026/)).toBeTruthy();
  expect(await screen.findByText('member.change')).toBeTruthy();
});

test('a broken chain says where', async () => {
  await renderArea(PeopleArea, {
    at: '/people/audit',
    basePath: '/people',
    viewer: networkCoordinator,
    answers: {
      AuditHealth: () => health({ whole: false, problem: 'Event 7 does not follow event 6.' }),
      AuditEvents: () => events([]),
    },
  });
  expect(await screen.findByText('The chain is broken')).toBeTruthy();
  expect(screen.getByText('Event 7 does not follow event 6.')).toBeTruthy();
});

test('events are asked for by what the address says', async () => {
  const asked = vi.fn<Answer>(() => events([]));
  await renderArea(PeopleArea, {
    at: '/people/audit?action=member.change&personId=',
    basePath: '/people',
    viewer: networkCoordinator,
    answers: { AuditHealth: () => health({}), AuditEvents: asked },
  });
  expect(await screen.findByText('No event matches.')).toBeTruthy();
  expect(asked.mock.lastCall?.[0]).toMatchObject({ filter: { action: 'member.change' } });
});

test('an administrator of one organisation is shown nothing of the network’s changes', async () => {
  await renderArea(PeopleArea, {
    at: '/people/audit',
    basePath: '/people',
    viewer: administrator,
    answers: {},
  });
  expect(await screen.findByText('This page is for network coordinators.')).toBeTruthy();
});

test('no cell of the saved file can start a formula', () => {
  const { text } = eventsFile([{ ...event, action: '=cmd()', personId: 'a"b,c' }]);
  expect(text.split('\r\n')[1]).toBe(
    `2026-11-20T09:30:00Z,'=cmd(),"a""b,c",m1 m2,${'c'.repeat(64)},abcdef0123456789,e1`,
  );
});
