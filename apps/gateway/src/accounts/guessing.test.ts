import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const PASSWORD = 'three plain words';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false });
  const browser = openBrowser(gateway);
  await browser.post('/auth/request-password-reset', { email: STAFF_EMAIL });
  const token = await tokenTo(gateway, STAFF_EMAIL, '/reset-password');
  await browser.post('/auth/reset-password', { token, newPassword: PASSWORD });
});
afterAll(() => gateway.dispose());

const signIn = (password: string, email = STAFF_EMAIL) =>
  openBrowser(gateway).post('/auth/sign-in/email', { email, password });

async function flood(guesses: number): Promise<number[]> {
  const answers = await Promise.all(
    Array.from({ length: guesses }, (_, at) => signIn(`wrong guess number ${at}`)),
  );
  return answers.map(({ status }) => status);
}

/** Has the clock stand so many seconds from now while `work` is done. */
async function later<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1_000 });
  try {
    return await work();
  } finally {
    vi.useRealTimers();
  }
}

describe('a flood of wrong passwords', () => {
  test('is answered five times, however many come at once; then even the right one must wait', async () => {
    const statuses = await flood(12);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(statuses.filter((status) => status === 429)).toHaveLength(7);
    const right = await signIn(PASSWORD);
    expect([right.status, right.body['code']]).toEqual([429, 'SLOW_DOWN']);
    expect(right.body['message']).toMatch(/Wait \d seconds, or sign in with a link/u);
  });

  test('an address without an account is slowed just as much', async () => {
    const nobody = 'nobody@harbour.example.org';
    for (let at = 0; at < 5; at++) expect((await signIn('wrong again', nobody)).status).toBe(401);
    expect((await signIn('wrong again', nobody)).status).toBe(429);
  });

  test('the pause ends by itself', async () => {
    expect((await later(60, () => signIn(PASSWORD))).status).toBe(200);
  });

  test('a link from an e-mail gets in during the pause, and ends it', async () => {
    await flood(6);
    expect((await signIn(PASSWORD)).status).toBe(429);
    const browser = openBrowser(gateway);
    await browser.post('/auth/sign-in/magic-link', { email: STAFF_EMAIL });
    const token = await tokenTo(gateway, STAFF_EMAIL, '/sign-in/link');
    await browser.get(`/auth/magic-link/verify?token=${token}`);
    expect((await browser.get('/session')).body).toMatchObject({ account: { email: STAFF_EMAIL } });
    expect((await signIn(PASSWORD)).status).toBe(200);
  });

  test('so does a new password', async () => {
    await flood(6);
    const browser = openBrowser(gateway);
    await browser.post('/auth/request-password-reset', { email: STAFF_EMAIL });
    const token = await tokenTo(gateway, STAFF_EMAIL, '/reset-password');
    await browser.post('/auth/reset-password', { token, newPassword: 'another three words' });
    expect((await signIn('another three words')).status).toBe(200);
  });
});
