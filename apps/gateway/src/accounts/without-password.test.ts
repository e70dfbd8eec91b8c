import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, codeOf, openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
let browser: Browser;
let totpUri: string;
let backupCodes: string[];
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false });
  browser = openBrowser(gateway);
  await browser.post('/auth/sign-in/magic-link', { email: STAFF_EMAIL });
  const token = await tokenTo(gateway, STAFF_EMAIL, '/sign-in/link');
  await browser.get(`/auth/magic-link/verify?token=${token}`);
  const { body } = await browser.post('/auth/two-factor/enable');
  ({ totpURI: totpUri, backupCodes } = body as { totpURI: string; backupCodes: string[] });
  await browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpUri) });
});
afterAll(() => gateway.dispose());

const secondFactor = async () =>
  ((await browser.get('/session')).body['account'] as { twoFactor: boolean }).twoFactor;

test('whoever finds a session open turns the second factor off with no code, nor with a wrong one', async () => {
  for (const path of ['/auth/two-factor/disable', '/auth/two-factor/generate-backup-codes']) {
    const none = await browser.post(path);
    expect([none.status, none.body['code']]).toEqual([400, 'CODE_NEEDED']);
    const wrong = await browser.post(path, { code: '000000' });
    expect([wrong.status, wrong.body['code']]).toEqual([401, 'INVALID_CODE']);
    const made = await browser.post(path, { code: 'aaaaa-bbbbb' });
    expect([made.status, made.body['code']]).toEqual([401, 'INVALID_BACKUP_CODE']);
  }
  expect(await secondFactor()).toBe(true);
});

test('its owner gets new backup codes with an old one, which is then worth nothing', async () => {
  const [code] = backupCodes;
  const answer = await browser.post('/auth/two-factor/generate-backup-codes', { code });
  expect(answer.status).toBe(200);
  const again = await browser.post('/auth/two-factor/disable', { code });
  expect(again.body['code']).toBe('INVALID_BACKUP_CODE');
  expect(await secondFactor()).toBe(true);
});

test('and turns it off with the code that the app shows', async () => {
  const code = codeOf(totpUri);
  expect((await browser.post('/auth/two-factor/disable', { code })).status).toBe(200);
  expect(await secondFactor()).toBe(false);
});

test('guessing codes there is slowed', async () => {
  const { body } = await browser.post('/auth/two-factor/enable');
  const code = codeOf(String(body['totpURI']), Date.now() - 3_600_000);
  const statuses = [];
  for (let at = 0; at < 6; at++) {
    statuses.push((await browser.post('/auth/two-factor/verify-totp', { code })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});
