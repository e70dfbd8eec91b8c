import { openTestStore, type TestStore } from '@freshfaces/store/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openBrowser, tokenTo } from '../testing/browser.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let kept: TestStore;
let gateway: TestGateway;
beforeEach(async () => {
  kept = await openTestStore();
  gateway = await openTestGateway({ store: kept.store });
});
afterEach(async () => {
  await gateway.dispose();
  await kept.dispose();
});

const founding = {
  organisation: 'Wexcombe Voices',
  name: 'Sofia Lindqvist',
  email: 'Sofia@Voices.example.org',
  password: 'three plain words',
};
const codeOf = async () => (await gateway.setUpCode()) ?? '';

test('whoever has the server’s code sets an empty network up, and is signed in', async () => {
  const browser = openBrowser(gateway);
  expect((await browser.get('/session')).body['setUp']).toBe('needed');
  const code = await codeOf();
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/u);
  const done = await browser.post('/set-up', { code: code.toLowerCase(), ...founding });
  expect([done.status, done.text]).toEqual([200, '{}']);
  const { body } = await browser.get('/session');
  expect(body).toMatchObject({
    setUp: 'done',
    account: { email: 'sofia@voices.example.org' },
    viewer: {
      name: 'Sofia Lindqvist',
      roles: [{ role: 'coordinator' }, { role: 'organisation-admin' }],
      activeRole: { organisation: { name: 'Wexcombe Voices' } },
    },
  });
  expect(await gateway.setUpCode()).toBeNull();
});

test('the first person’s address is confirmed by a link, once pressed', async () => {
  const browser = openBrowser(gateway);
  await browser.post('/set-up', { code: await codeOf(), ...founding });
  const token = await tokenTo(gateway, 'sofia@voices.example.org', '/verify');
  expect((await browser.get(`/auth/verify-email?token=${token}`)).status).toBe(200);
  const again = await browser.post('/auth/send-verification-email');
  expect(again.body['code']).toBe('EMAIL_ALREADY_VERIFIED');
});

test('a link to sign in confirms it too, and the password stays', async () => {
  const browser = openBrowser(gateway);
  await browser.post('/set-up', { code: await codeOf(), ...founding });
  const email = 'sofia@voices.example.org';
  await browser.post('/auth/sign-in/magic-link', { email });
  const token = await tokenTo(gateway, email, '/sign-in/link');
  expect((await browser.get(`/auth/magic-link/verify?token=${token}`)).status).toBe(200);
  const confirmed = await browser.post('/auth/send-verification-email');
  expect(confirmed.body['code']).toBe('EMAIL_ALREADY_VERIFIED');
  const { password } = founding;
  const again = openBrowser(gateway);
  expect((await again.post('/auth/sign-in/email', { email, password })).status).toBe(200);
});

test('not with another code, and not twice', async () => {
  const browser = openBrowser(gateway);
  const code = await codeOf();
  const wrong = await browser.post('/set-up', { code: 'ABCD-EFGH', ...founding });
  expect([wrong.status, wrong.body['code']]).toEqual([403, 'WRONG_CODE']);
  const both = await Promise.all(
    ['one@voices.example.org', 'two@voices.example.org'].map((email) =>
      openBrowser(gateway).post('/set-up', { code, ...founding, email }),
    ),
  );
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const late = await browser.post('/set-up', { code, ...founding, email: 'three@example.org' });
  expect([late.status, late.body['code']]).toEqual([409, 'ALREADY_DONE']);
  expect((await browser.get('/session')).body['account']).toBeNull();
});

test('a password that is too short leaves nothing behind', async () => {
  const browser = openBrowser(gateway);
  const short = await browser.post('/set-up', {
    code: await codeOf(),
    ...founding,
    password: 'short',
  });
  expect(short.body['code']).toBe('PASSWORD_TOO_SHORT');
  expect((await browser.get('/session')).body['setUp']).toBe('needed');
});
