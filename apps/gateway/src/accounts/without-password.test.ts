import { systemClock } from '@freshfaces/graph-kit';
import { openOutbox } from '@freshfaces/mail';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Browser, codeOf, openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let gateway: TestGateway;
let browser: Browser;
let totpUri: string;
let backupCodes: string[];
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false, environment: { FRESHFACES_DEV: '1' } });
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

/** What the letters say that tell of a change to the account, oldest first. */
async function told(): Promise<string[]> {
  const outbox = openOutbox({ store: gateway.store, now: systemClock, sending: false });
  const { nodes } = await outbox.list({ first: 100 });
  const changes = nodes.filter(
    ({ to, subject }) => to === STAFF_EMAIL && subject === 'Your Freshfaces account was changed',
  );
  return changes.map(({ text }) => text?.split('\n\n')[1] ?? '').toReversed();
}

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
  ({ backupCodes } = answer.body as { backupCodes: string[] });
});

test('a backup code signs in once more, which no letter tells of', async () => {
  const laptop = openBrowser(gateway);
  await laptop.post('/auth/sign-in/magic-link', { email: STAFF_EMAIL });
  const token = await tokenTo(gateway, STAFF_EMAIL, '/sign-in/link');
  await laptop.get(`/auth/magic-link/verify?token=${token}`);
  const code = { code: backupCodes[0] };
  expect((await laptop.post('/auth/two-factor/verify-backup-code', code)).status).toBe(200);
  expect(await told()).toEqual([
    'Codes from an app were turned on for your account.',
    'New backup codes were made for your account. The old ones no longer work.',
  ]);
});

test('and turns it off with the code that the app shows', async () => {
  const code = codeOf(totpUri);
  expect((await browser.post('/auth/two-factor/disable', { code })).status).toBe(200);
  expect(await secondFactor()).toBe(false);
  expect((await told()).at(-1)).toBe('Codes from an app were turned off for your account.');
  const query = '{ me { recentEvents { sentence } } }';
  const { data } = await gateway.ask({ query }, browser.cookies());
  const { me } = data as { me: { recentEvents: { sentence: string }[] } };
  const sentences = me.recentEvents.map(({ sentence }) => sentence);
  expect(sentences.filter((one) => one.startsWith('Made new backup codes'))).toHaveLength(1);
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
