import { systemClock } from '@freshfaces/graph-kit';
import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDemoMarker } from '../demo/demo-marker.ts';
import { type BreakableStore, breakable } from '../testing/breakable-store.ts';
import { keepSmallNetwork, LEAD, MEMBER, MEMBERS_NAME } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const MEMBERS = 'query Members { members(first: 5) { nodes { id shownAs } } }';
const ONE_MEMBER = 'query OneMember($id: ID!) { member(id: $id) { shownAs } }';
const PRACTICE = 'query Practice { practiceEntries(first: 1) { total } }';

let kept: TestStore;
let breaking: BreakableStore;
let gateway: TestGateway;
let cookie: string;
beforeAll(async () => {
  kept = await openTestStore();
  breaking = breakable(kept.store);
  await createDemoMarker(kept.store, systemClock).around(() => keepSmallNetwork(kept.store));
  gateway = await openTestGateway({
    store: breaking.store,
    operations: [MEMBERS, ONE_MEMBER, PRACTICE],
  });
  cookie = await gateway.signIn(LEAD);
});
afterAll(async () => {
  await gateway.dispose();
  await kept.dispose();
});

test('a problem reaches people as it is, with its code', async () => {
  const { errors } = await gateway.ask({ query: MEMBERS });
  expect(errors).toEqual([
    {
      message: 'Please sign in first.',
      path: ['members'],
      extensions: { code: 'NOT_SIGNED_IN' },
    },
  ]);
});

test('every answer carries the number that its log lines carry', async () => {
  const { headers } = await gateway.server.inject({ url: '/session' });
  const id = String(headers['x-request-id']);
  expect(id).toMatch(/^[0-9a-z]{26}$/u);
  expect(gateway.logged()).toContain(`"requestId":"${id}"`);
});

test('a caller’s own request id is not taken over', async () => {
  const headers = { 'x-request-id': 'planted-id', 'request-id': 'planted-id' };
  const answer = await gateway.server.inject({ url: '/session', headers });
  expect(answer.headers['x-request-id']).not.toBe('planted-id');
});

test('a fault of ours is masked with its number, logged without its message, and leaves the rest working', async () => {
  breaking.breakFinding('members', new TypeError(`${MEMBERS_NAME} cannot be read`));
  const { status, errors } = await gateway.ask({ query: MEMBERS }, cookie);
  expect(status).toBe(200);
  expect(errors).toEqual([
    {
      message: 'Something went wrong on our side. Nothing was lost; please try again.',
      path: ['members'],
      extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-z]{26}$/u) },
    },
  ]);
  const line = gateway
    .logged()
    .split('\n')
    .find((each) => each.includes('"fault":"TypeError"'));
  expect(JSON.parse(line ?? '{}')).toMatchObject({ level: 'error', path: 'members', msg: 'fault' });
  expect((await gateway.ask({ query: PRACTICE }, cookie)).errors).toEqual([]);
});

test('no name, variable, query string, cookie, operation or address is ever logged', async () => {
  const token = cookie.split('=')[1] ?? '';
  const secrets = [
    MEMBERS_NAME,
    encodeURIComponent(MEMBERS_NAME),
    'Marcus Bell',
    token,
    'Quennell',
  ];

  const { data } = await gateway.ask({ query: ONE_MEMBER, variables: { id: MEMBER } }, cookie);
  expect(data).toEqual({ member: { shownAs: MEMBERS_NAME } });
  await gateway.ask({ query: ONE_MEMBER, variables: { id: MEMBERS_NAME } }, cookie);
  await gateway.ask({ query: ONE_MEMBER, variables: { id: [MEMBERS_NAME] } }, cookie);
  await gateway.ask({ query: `query Quennell { members(first: "${MEMBERS_NAME}") }` }, cookie);
  await gateway.ask({ query: 'query Quennell { __typename }' }, cookie);
  const found = encodeURIComponent(MEMBERS_NAME);
  await gateway.server.inject({ url: `/pool/${found}?words=${found}`, headers: { cookie } });
  await gateway.server.inject({ url: `/${found}.json`, headers: { accept: MEMBERS_NAME } });
  await gateway.server.inject({
    method: 'POST',
    url: '/session',
    headers: { 'x-freshfaces': '1', 'content-type': 'application/json' },
    payload: `{"personId": "${MEMBERS_NAME}`,
  });

  const log = gateway.logged();
  expect(log.split('\n').length).toBeGreaterThan(10);
  for (const secret of secrets) expect(log).not.toContain(secret);
});
