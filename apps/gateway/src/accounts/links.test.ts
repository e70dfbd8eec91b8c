import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { linksTo, openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF, STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const verify = (token: string) => `/auth/magic-link/verify?token=${token}`;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false });
});
afterAll(() => gateway.dispose());

async function askForLink(): Promise<string> {
  const { status, body } = await openBrowser(gateway).post('/auth/sign-in/magic-link', {
    email: STAFF_EMAIL,
  });
  expect([status, body]).toEqual([200, { status: true }]);
  return tokenTo(gateway, STAFF_EMAIL, '/sign-in/link');
}

describe('a link from an e-mail', () => {
  test('signs in once, and not twice', async () => {
    const token = await askForLink();
    const browser = openBrowser(gateway);
    expect((await browser.get(verify(token))).status).toBe(200);
    expect((await browser.get('/session')).body).toMatchObject({
      viewer: { id: STAFF, name: 'Real Account' },
      account: { id: STAFF, email: STAFF_EMAIL, twoFactor: false },
    });
    const again = await openBrowser(gateway).get(verify(token));
    expect([again.status, again.body['code']]).toEqual([401, 'INVALID_TOKEN']);
    expect(again.setCookies).toEqual([]);
  });

  test('says nothing of the session that a script could take', async () => {
    const token = await askForLink();
    const { text, setCookies } = await openBrowser(gateway).get(verify(token));
    const cookie = decodeURIComponent(setCookies[0] ?? '').split(/[=.]/u)[2] ?? '?';
    expect(text).not.toContain(cookie);
  });

  test('is of no use after ten minutes', async () => {
    const token = await askForLink();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60 * 1000 + 1_000 });
    try {
      const late = await openBrowser(gateway).get(verify(token));
      expect([late.status, late.body['code']]).toEqual([401, 'INVALID_TOKEN']);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is not used up by a mail program that opens it', async () => {
    const token = await askForLink();
    const { statusCode } = await gateway.server.inject({ url: verify(token) });
    expect(statusCode).toBe(403);
    expect((await openBrowser(gateway).get(verify(token))).status).toBe(200);
  });

  test('is kept as a hash', async () => {
    const token = await askForLink();
    const kept = await keptText('account-links');
    expect(kept.length).toBeGreaterThan(10);
    expect(kept).not.toContain(token);
  });
});

test('whether an address has an account does not show', async () => {
  const browser = openBrowser(gateway);
  const email = 'nobody@harbour.example.org';
  for (const path of ['/auth/sign-in/magic-link', '/auth/request-password-reset']) {
    const [unknown, known] = [
      await browser.post(path, { email }),
      await browser.post(path, { email: 'marcus.bell@harbour.example.org' }),
    ];
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  }
  expect(await linksTo(gateway, email)).toEqual([]);
  const guess = (address: string) =>
    browser.post('/auth/sign-in/email', { email: address, password: 'not the password' });
  const answers = [await guess(email), await guess(STAFF_EMAIL)].map(({ status, body }) => [
    status,
    body['code'],
    body['message'],
  ]);
  expect(answers[0]).toEqual(answers[1]);
});

test('a mailbox is not flooded', async () => {
  const browser = openBrowser(gateway);
  const ask = () => browser.post('/auth/sign-in/magic-link', { email: 'flooded@example.org' });
  for (let letter = 1; letter <= 5; letter++) expect((await ask()).status).toBe(200);
  const sixth = await ask();
  expect([sixth.status, sixth.body['code']]).toEqual([429, 'SLOW_DOWN']);
});

async function keptText(name: string): Promise<string> {
  const indexes = [
    { name: 'identifier', keys: ['identifier'] },
    { name: 'value', keys: ['value'] },
    { name: 'expiry', keys: ['expiresAt'] },
  ] as const;
  const kept = gateway.store.collection<{
    id: string;
    identifier: string;
    value: string;
    expiresAt: string;
  }>(name, { indexes });
  return JSON.stringify((await kept.find()).items);
}
