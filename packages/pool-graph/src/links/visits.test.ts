import { memberViewer, staff } from '@freshfaces/graph-kit/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestPool, type TestPool } from '../testing/open-test-pool.ts';
import { keepSmallNetwork } from '../testing/small-network.ts';
import { visitRetention } from './link-retention.ts';
import { makeLink } from './make-link.ts';
import type { LinkPurpose } from './personal-link.ts';

const LINKS = 'query ($id: ID!) { member(id: $id) { personalLinks { id purpose openedAt } } }';
const STOP = `mutation ($input: StopPersonalLinkInput!) {
  stopPersonalLink(input: $input) { personalLinks { id } }
}`;
const LEAD = staff('involvement-lead', 'harbour');

interface Links {
  readonly member: { personalLinks: readonly { id: string; openedAt: string | null }[] | null };
}

let opened: TestPool;
beforeEach(async () => {
  opened = await openTestPool();
  await keepSmallNetwork(opened.pool);
});
afterEach(() => opened.dispose());

async function aToken(purpose: LinkPurpose = 'own-pages'): Promise<string> {
  const wanted = { purpose, aboutId: 'amina', until: '2026-12-01T00:00:00.000Z' };
  const { path } = await makeLink(opened.pool, 'amina', wanted);
  return path.split('/m/')[1] ?? '';
}

async function aVisit(): Promise<string> {
  return (await opened.graph.ports.startVisit({ token: await aToken() })) ?? '';
}

const visitorOf = (visit: string) => opened.graph.ports.visitorOf({ visit });

test('R189: a visit ends twenty minutes after the last page, and each page moves that on', async () => {
  const visit = await aVisit();
  opened.clock.now = '2026-11-22T09:49:00.000Z';
  expect(await visitorOf(visit)).toMatchObject({ memberId: 'amina', name: 'Amina Khan' });
  opened.clock.now = '2026-11-22T10:08:00.000Z';
  expect(await visitorOf(visit)).not.toBeNull();
  opened.clock.now = '2026-11-22T10:28:00.000Z';
  expect(await visitorOf(visit)).toBeNull();
  expect(await visitRetention(opened.pool).run(opened.clock.now, false)).toBe(1);
  expect(await opened.pool.visits.count()).toBe(0);
});

test('R189: “I have finished” ends the visit at once', async () => {
  const visit = await aVisit();
  await opened.graph.ports.endVisit({ visit });
  expect(await visitorOf(visit)).toBeNull();
});

test('a link to answer one thing opens no other page', async () => {
  const token = await aToken('answer-opportunity');
  expect(await opened.graph.ports.startVisit({ token })).toBeNull();
});

test('looking a link up records nothing; opening it does, as the member with no account', async () => {
  const token = await aToken();
  await opened.graph.ports.linkAt({ token });
  const links = async () =>
    (await opened.ask<Links>(memberViewer('amina'), LINKS, { id: 'amina' })).data.member;
  expect((await links()).personalLinks).toMatchObject([{ openedAt: null }]);
  await opened.graph.ports.startVisit({ token });
  expect((await links()).personalLinks).toMatchObject([{ openedAt: opened.clock.now }]);
});

test('R158: the member and their lead stop a link, which ends the visit it opened; nobody else does', async () => {
  const visit = await aVisit();
  const { data } = await opened.ask<Links>(LEAD, LINKS, { id: 'amina' });
  const [link] = data.member.personalLinks ?? [];
  const stop = (viewer = LEAD, key = 'stopping-1') =>
    opened.ask(viewer, STOP, {
      input: { idempotencyKey: key, memberId: 'amina', linkId: link?.id },
    });
  for (const other of [staff('recruiter', 'harbour'), staff('involvement-lead', 'meadow')]) {
    expect((await stop(other)).problems[0]).toMatch('NOT_ALLOWED');
    const seen = await opened.ask<Links>(other, LINKS, { id: 'amina' });
    expect(seen.data.member.personalLinks).toBeNull();
  }
  expect(await visitorOf(visit)).not.toBeNull();
  const stopped = await stop(memberViewer('amina'));
  expect(stopped.data).toEqual({ stopPersonalLink: { personalLinks: [] } });
  expect(await visitorOf(visit)).toBeNull();
  expect((await stop(memberViewer('amina'), 'stopping-2')).problems[0]).toMatch('NOT_FOUND');
});
