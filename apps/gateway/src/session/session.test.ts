import { openSessions } from '@freshfaces/accounts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LEAD, STAFF } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

function asker({ server }: TestGateway) {
  return async (method: Method, payload?: object, cookie = '') => {
    const headers = { cookie, 'x-freshfaces': '1' };
    const response = await server.inject({
      method,
      url: '/session',
      headers,
      ...(payload && { payload }),
    });
    return { response, status: response.statusCode, body: response.json() };
  };
}

describe('where the demo network is loaded', () => {
  let gateway: TestGateway;
  let ask: ReturnType<typeof asker>;
  beforeAll(async () => {
    gateway = await openTestGateway();
    ask = asker(gateway);
  });
  afterAll(() => gateway.dispose());

  test('a visitor sees whom they may sign in as, and nobody else', async () => {
    const { body } = await ask('GET');
    expect(body).toEqual({
      viewer: null,
      account: null,
      setUp: 'done',
      sso: null,
      demo: {
        people: [
          {
            id: LEAD,
            name: 'Marcus Bell',
            role: 'involvement-lead',
            organisation: 'Harbour Homes',
            about: 'Looks after Harbour’s members.',
          },
        ],
      },
    });
  });

  test('signing in sets a cookie that scripts cannot read and other sites do not send', async () => {
    const { response, body } = await ask('POST', { personId: LEAD });
    expect(response.headers['set-cookie']).toMatch(
      /^freshfaces\.session_token=[\w%.-]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/u,
    );
    const harbour = { id: 'harbour', name: 'Harbour Homes' };
    expect(body.viewer).toEqual({
      id: LEAD,
      name: 'Marcus Bell',
      memberId: null,
      roles: [
        { role: 'involvement-lead', organisation: harbour },
        { role: 'recruiter', organisation: harbour },
      ],
      activeRole: { role: 'involvement-lead', organisation: harbour },
    });
  });

  test('an account of the real kind cannot be chosen', async () => {
    expect((await ask('POST', { personId: STAFF })).status).toBe(404);
    expect((await ask('POST', { personId: 'nobody' })).status).toBe(404);
    expect((await ask('POST', {})).status).toBe(404);
  });

  test('another site’s page cannot sign anyone in or out', async () => {
    for (const method of ['POST', 'PATCH', 'DELETE'] as const) {
      const { statusCode } = await gateway.server.inject({
        method,
        url: '/session',
        payload: { personId: LEAD },
      });
      expect(statusCode).toBe(403);
    }
  });

  test('signing in again ends the session before', async () => {
    const first = await gateway.signIn(LEAD);
    await ask('POST', { personId: LEAD }, first);
    expect((await ask('GET', undefined, first)).body.viewer).toBeNull();
  });

  test('signing out ends the session on the server too', async () => {
    const cookie = await gateway.signIn(LEAD);
    const { response } = await ask('DELETE', undefined, cookie);
    expect(String(response.headers['set-cookie'])).toMatch(/session_token=; Max-Age=0/u);
    expect((await ask('GET', undefined, cookie)).body.viewer).toBeNull();
  });

  test('one may act in another of one’s own roles only', async () => {
    const cookie = await gateway.signIn(LEAD);
    const recruiter = { role: 'recruiter', organisationId: 'harbour' };
    const { body } = await ask('PATCH', recruiter, cookie);
    expect(body.viewer.activeRole.role).toBe('recruiter');
    const commissioner = { role: 'commissioner', organisationId: 'harbour' };
    expect((await ask('PATCH', commissioner, cookie)).status).toBe(403);
  });

  test('a session ends after twelve hours', async () => {
    const cookie = await gateway.signIn(LEAD);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 12 * 60 * 60 * 1000 + 1000 });
    try {
      expect((await ask('GET', undefined, cookie)).body.viewer).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test('the store knows no token, only hashes', async () => {
    const cookie = await gateway.signIn(LEAD);
    const { items } = await openSessions(gateway.store).find();
    expect(items.length).toBeGreaterThan(0);
    expect(JSON.stringify(items)).not.toContain(cookie.split('=')[1]?.split('.')[0]);
  });
});

test('a network of real accounts offers nobody to sign in as', async () => {
  const gateway = await openTestGateway({ demo: false });
  const ask = asker(gateway);
  expect((await ask('GET')).body).toMatchObject({ viewer: null, demo: null, setUp: 'done' });
  expect((await ask('POST', { personId: LEAD })).status).toBe(404);
  await gateway.dispose();
});

test('the cookie is only sent over https where the network is served over https', async () => {
  const gateway = await openTestGateway({
    environment: { FRESHFACES_PUBLIC_URL: 'https://faces.example' },
  });
  const { headers } = await gateway.server.inject({
    method: 'POST',
    url: '/session',
    headers: { 'x-freshfaces': '1', 'x-forwarded-proto': 'https' },
    payload: { personId: LEAD },
  });
  expect(headers['set-cookie']).toContain('; Secure');
  await gateway.dispose();
});
