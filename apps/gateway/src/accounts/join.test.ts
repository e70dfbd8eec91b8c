import { createAudit } from '@freshfaces/access';
import { turnOffSecondFactor } from '@freshfaces/accounts';
import { systemClock } from '@freshfaces/graph-kit';
import type { Store } from '@freshfaces/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEdges } from '../subgraphs/edges.ts';
import { type Browser, codeOf, linksTo, openBrowser, tokenTo } from '../testing/browser.ts';
import { STAFF_EMAIL } from '../testing/small-network.ts';
import { openTestGateway, TEST_KEY, type TestGateway } from '../testing/test-gateway.ts';

const INVITED = 'nia.okoro@harbour.example.org';
const PASSWORD = 'three plain words';
const INVITE = `mutation ($input: InvitePersonInput!) {
  invitePerson(input: $input) { invitations { email state } }
}`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { name email roles { role } }
}`;

let gateway: TestGateway;
let admin: Browser;
let token: string;
let totpUri: string;
beforeAll(async () => {
  gateway = await openTestGateway({ demo: false, environment: { FRESHFACES_DEV: '1' } });
  admin = openBrowser(gateway);
  await admin.post('/auth/sign-in/magic-link', { email: STAFF_EMAIL });
  const link = await tokenTo(gateway, STAFF_EMAIL, '/sign-in/link');
  await admin.get(`/auth/magic-link/verify?token=${link}`);
  const input = {
    idempotencyKey: 'invite-nia',
    organisationId: 'harbour',
    email: INVITED,
    roles: ['RECRUITER'],
  };
  await gateway.ask({ query: INVITE, variables: { input } }, admin.cookies());
  token = await tokenTo(gateway, INVITED, '/join/');
});
afterAll(() => gateway.dispose());

const edgesOf = (store: Store) =>
  createEdges({
    store,
    now: systemClock,
    masterKey: TEST_KEY,
    auditKey: null,
    logKey: null,
    sending: false,
    publicUrl: 'http://localhost:4000',
  });

const signUp = (browser: Browser, change: object = {}) =>
  browser.post('/auth/sign-up/email', {
    name: 'Nia Okoro',
    email: INVITED,
    password: PASSWORD,
    invitation: token,
    ...change,
  });

test('nobody signs up without an invitation, or for another address', async () => {
  const browser = openBrowser(gateway);
  for (const change of [{ invitation: 'made-up' }, { email: 'other@harbour.example.org' }]) {
    const { status, body } = await signUp(browser, change);
    expect([status, body['code']]).toEqual([403, 'INVITATION_NOT_VALID']);
  }
  expect((await signUp(browser, { invitation: undefined })).status).toBe(400);
  expect((await signUp(browser, { password: 'too short' })).body['code']).toBe(
    'PASSWORD_TOO_SHORT',
  );
});

test('sign-up by invitation → second factor → session listed and revoked', async () => {
  const telephone = openBrowser(gateway);
  expect((await signUp(telephone)).status).toBe(200);
  expect((await telephone.get('/session')).body).toMatchObject({
    viewer: null,
    account: { name: 'Nia Okoro', email: INVITED, twoFactor: false },
  });

  const accepted = await gateway.ask(
    { query: ACCEPT, variables: { input: { idempotencyKey: 'accept-it', token } } },
    telephone.cookies(),
  );
  expect(accepted.errors).toEqual([]);
  expect((await telephone.get('/session')).body).toMatchObject({
    viewer: { activeRole: { role: 'recruiter', organisation: { name: 'Harbour Homes' } } },
  });

  const begun = await telephone.post('/auth/two-factor/enable', { password: PASSWORD });
  const { totpURI, backupCodes } = begun.body as { totpURI: string; backupCodes: string[] };
  totpUri = totpURI;
  const before = telephone.cookies();
  const on = await telephone.post('/auth/two-factor/verify-totp', { code: codeOf(totpURI) });
  expect([on.status, JSON.stringify(on.body)]).toEqual([200, '{}']);
  expect(telephone.cookies()).not.toBe(before);
  expect((await telephone.get('/session')).body).toMatchObject({ account: { twoFactor: true } });

  const laptop = openBrowser(gateway);
  const first = await laptop.post('/auth/sign-in/email', { email: INVITED, password: PASSWORD });
  expect(first.body).toMatchObject({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
  expect((await laptop.get('/session')).body).toMatchObject({ viewer: null, account: null });
  const wrong = await laptop.post('/auth/two-factor/verify-totp', { code: '000000' });
  expect([wrong.status, wrong.body['code']]).toEqual([401, 'INVALID_CODE']);
  const backup = { code: backupCodes[0] };
  expect((await laptop.post('/auth/two-factor/verify-backup-code', backup)).status).toBe(200);
  expect((await laptop.get('/session')).body).toMatchObject({ viewer: { name: 'Nia Okoro' } });
  const thief = openBrowser(gateway);
  await thief.post('/auth/sign-in/email', { email: INVITED, password: PASSWORD });
  const used = await thief.post('/auth/two-factor/verify-backup-code', backup);
  expect([used.status, used.body['code']]).toEqual([401, 'INVALID_BACKUP_CODE']);

  const places = (await telephone.get('/auth/list-sessions')).text;
  const listed = JSON.parse(places) as { id: string; current: boolean }[];
  expect(listed.map(({ current }) => current)).toEqual([false, true]);
  const other = listed.find(({ current }) => !current);
  expect((await telephone.post('/auth/revoke-session', { id: other?.id })).body).toEqual({
    ended: 1,
  });
  expect((await laptop.get('/session')).body).toMatchObject({ viewer: null, account: null });
  expect((await telephone.get('/session')).body).toMatchObject({ viewer: { name: 'Nia Okoro' } });
});

test('a code signs in once, though the app still shows it', async () => {
  const answers = [];
  for (const browser of [openBrowser(gateway), openBrowser(gateway)]) {
    await browser.post('/auth/sign-in/email', { email: INVITED, password: PASSWORD });
    const given = { code: codeOf(totpUri) };
    answers.push((await browser.post('/auth/two-factor/verify-totp', given)).status);
    answers.push(((await browser.get('/session')).body['account'] as object | null) !== null);
  }
  expect(answers).toEqual([200, true, 401, false]);
});

test('a link from an e-mail does not go round the second factor', async () => {
  const browser = openBrowser(gateway);
  await browser.post('/auth/sign-in/magic-link', { email: INVITED });
  const link = await tokenTo(gateway, INVITED, '/sign-in/link');
  const pressed = await browser.get(`/auth/magic-link/verify?token=${link}`);
  expect(pressed.body).toMatchObject({ twoFactorRedirect: true });
  expect((await browser.get('/session')).body).toMatchObject({ account: null });
});

test('who lost telephone and codes is let back in by whoever runs the server, and told', async () => {
  const { store } = gateway;
  const parts = { ...edgesOf(store), facts: edgesOf(store).accounts };
  expect(await turnOffSecondFactor(parts, 'nobody@example.org')).toBe(false);
  expect(await turnOffSecondFactor(parts, INVITED.toUpperCase())).toBe(true);
  const browser = openBrowser(gateway);
  const account = { email: INVITED, password: PASSWORD };
  expect((await browser.post('/auth/sign-in/email', account)).body).not.toHaveProperty(
    'twoFactorRedirect',
  );
  expect((await browser.get('/session')).body).toMatchObject({ account: { twoFactor: false } });
  const [newest] = await linksTo(gateway, INVITED);
  expect(newest?.pathname).toBe('/people/account');
});

test('nobody ends a session that is not their own', async () => {
  const places = JSON.parse((await admin.get('/auth/list-sessions')).text) as { id: string }[];
  const stranger = openBrowser(gateway);
  expect((await stranger.post('/auth/revoke-session', { id: places[0]?.id })).status).toBe(401);
  await stranger.post('/auth/sign-in/magic-link', { email: 'marcus.bell@harbour.example.org' });
  const link = await tokenTo(gateway, 'marcus.bell@harbour.example.org', '/sign-in/link');
  await stranger.get(`/auth/magic-link/verify?token=${link}`);
  expect((await stranger.post('/auth/revoke-session', { id: places[0]?.id })).body).toEqual({
    ended: 0,
  });
  expect((await admin.get('/session')).body).toMatchObject({ account: { email: STAFF_EMAIL } });
});

test('each change left an audit event in an unbroken chain, without a word of what was changed', async () => {
  expect(await createAudit(gateway.store).firstBreak()).toBeNull();
  const query = '{ me { recentEvents { sentence } } }';
  const { data } = await gateway.ask({ query }, admin.cookies());
  expect(data).toEqual({
    me: { recentEvents: [{ sentence: 'Signed in with a link from your e-mail' }] },
  });
});

test('no token, password or address is ever logged', () => {
  const log = gateway.logged();
  expect(log).toContain('/auth/sign-up/email');
  for (const secret of [token, PASSWORD, INVITED, STAFF_EMAIL, 'Okoro']) {
    expect(log).not.toContain(secret);
  }
});
