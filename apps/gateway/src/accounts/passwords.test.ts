import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, linksTo, openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const FIRST = 'three plain words';
const SECOND = 'four quite plain words';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false });
});
afterAll(() => gateway.dispose());

const signIn = (browser: Browser, password: string) =>
  browser.post('/auth/sign-in/email', { email: STAFF_EMAIL, password });
const accountOf = async (browser: Browser) => (await browser.get('/session')).body['account'];

async function reset(newPassword: string) {
  const browser = openBrowser(gateway);
  await browser.post('/auth/request-password-reset', { email: STAFF_EMAIL });
  const token = await tokenTo(gateway, STAFF_EMAIL, '/reset-password');
  return { token, answer: await browser.post('/auth/reset-password', { token, newPassword }) };
}

test('someone without a password chooses one by a link, which works once', async () => {
  const { token, answer } = await reset(FIRST);
  expect(answer.status).toBe(200);
  const browser = openBrowser(gateway);
  const again = await browser.post('/auth/reset-password', { token, newPassword: SECOND });
  expect(again.body['code']).toBe('INVALID_TOKEN');
  expect((await signIn(browser, FIRST)).status).toBe(200);
});

test('a new password by link signs out everywhere', async () => {
  const browser = openBrowser(gateway);
  await signIn(browser, FIRST);
  await reset(SECOND);
  expect(await accountOf(browser)).toBeNull();
  expect((await signIn(browser, FIRST)).status).toBe(401);
  expect((await signIn(browser, SECOND)).status).toBe(200);
});

test('changing it needs the old one, keeps this session anew, ends the others and tells by e-mail', async () => {
  const [here, there] = [openBrowser(gateway), openBrowser(gateway)];
  await signIn(here, SECOND);
  await signIn(there, SECOND);
  const change = (currentPassword: string) =>
    here.post('/auth/change-password', {
      currentPassword,
      newPassword: FIRST,
      revokeOtherSessions: true,
    });
  expect((await change('not the old one')).body['code']).toBe('INVALID_PASSWORD');
  const before = here.cookies();
  expect((await change(SECOND)).status).toBe(200);
  expect(here.cookies()).not.toBe(before);
  expect(await accountOf(here)).not.toBeNull();
  expect(await accountOf(there)).toBeNull();
  const [newest] = await linksTo(gateway, STAFF_EMAIL);
  expect(newest?.pathname).toBe('/people/account');
});

test('a session planted in a browser is worth nothing after its owner signs in', async () => {
  const attacker = openBrowser(gateway);
  await signIn(attacker, FIRST);
  const planted = attacker.cookies();
  const victim = openBrowser(gateway, planted);
  await signIn(victim, FIRST);
  expect(victim.cookies()).not.toBe(planted);
  expect(await accountOf(attacker)).toBeNull();
  expect(await accountOf(victim)).not.toBeNull();
});

test('a session cookie that was not signed here is no session', async () => {
  const browser = openBrowser(gateway);
  await signIn(browser, FIRST);
  const [name = '', value = ''] = browser.cookies().split('=');
  const token = decodeURIComponent(value).split('.')[0] ?? '';
  for (const made of [token, `${token}.`, `${token}.AAAA`]) {
    const forger = openBrowser(gateway, `${name}=${encodeURIComponent(made)}`);
    expect(await accountOf(forger)).toBeNull();
  }
});

test('another site’s page changes nothing', async () => {
  const browser = openBrowser(gateway);
  const from = (headers: Record<string, string>) =>
    browser.send({
      method: 'POST',
      url: '/auth/sign-in/email',
      payload: { email: STAFF_EMAIL, password: FIRST },
      headers,
    });
  expect((await from({ origin: 'https://evil.example' })).status).toBe(403);
  expect((await from({ origin: 'null' })).status).toBe(403);
  expect((await from({ 'x-freshfaces': '' })).status).toBe(403);
  expect((await from({ origin: 'http://localhost:80' })).status).toBe(200);
});

test.each([
  ['GET', '/auth/get-session'],
  ['POST', '/auth/delete-user'],
  ['POST', '/auth/change-email'],
  ['POST', '/auth/two-factor/view-backup-codes'],
  ['GET', '/auth/reset-password/token?callbackURL=https://evil.example'],
  ['POST', '/auth/link-social'],
] as const)('what nothing of ours uses is not there: %s %s', async (method, url) => {
  const browser = openBrowser(gateway);
  expect((await browser.send({ method, url, payload: {} })).status).toBe(404);
});
