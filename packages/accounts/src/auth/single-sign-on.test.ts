import { afterAll, beforeAll, expect, test } from 'vitest';
import { openUsers } from '../kept/accounts.store.ts';
import { type IdentityProvider, openIdentityProvider } from '../testing/identity-provider.ts';
import { openTestAccounts, PUBLIC_URL, visitor } from '../testing/open-test-accounts.ts';

let provider: IdentityProvider;
let network: Awaited<ReturnType<typeof openTestAccounts>>;
beforeAll(async () => {
  provider = await openIdentityProvider(PUBLIC_URL);
  network = await openTestAccounts(provider.settings);
});
afterAll(async () => {
  await network.dispose();
  await provider.close();
});

const wanted = {
  provider: 'sso',
  callbackURL: '/people/account',
  errorCallbackURL: '/sign-in',
  disableRedirect: true,
} as const;

/** From our page to the provider, and back again with what it says. */
async function signIn(login: string, change: (back: URL) => void = () => {}) {
  const begun = await network.send('/sign-in/social', wanted);
  const cookies = begun.cookies.map((cookie) => cookie.split(';')[0]).join('; ');
  const back = await provider.signIn(String(begun.body['url']), login);
  change(back);
  expect(`${back.origin}${back.pathname}`).toBe(`${PUBLIC_URL}/auth/callback/sso`);
  return network.send('/callback/sso', Object.fromEntries(back.searchParams), visitor(cookies));
}

test('someone with an account signs in through their organisation, by code and PKCE', async () => {
  const email = await network.person('amina');
  provider.says({ email, email_verified: true });
  const begun = await network.send('/sign-in/social', wanted);
  const asked = new URL(String(begun.body['url'])).searchParams;
  expect(asked.get('response_type')).toBe('code');
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('nonce')).toMatch(/\S{16}/u);

  const { location, session } = await signIn('amina-at-work');
  expect(location).toBe('/people/account');
  const signedIn = await network.accounts.sessions.read(session ?? undefined);
  expect(signedIn?.viewer).toMatchObject({ personId: 'amina', roles: [] });
  const events = await network.facts.events('amina', 5);
  expect(events.map(({ sentence }) => sentence).toSorted()).toEqual([
    'Connected your organisation’s way of signing in',
    'Signed in through your organisation',
  ]);
  const again = await signIn('amina-at-work');
  expect(again.session).not.toBeNull();
});

test.each([
  ['an address without an account', { email: 'stranger@example.org', email_verified: true }],
  [
    'an address the provider did not confirm',
    { email: 'bridget@example.org', email_verified: false },
  ],
] as const)('%s opens nothing', async (_, claims) => {
  await network.person('bridget').catch(() => null);
  provider.says(claims);
  const { location, session } = await signIn(`login of ${claims.email}`);
  expect(session).toBeNull();
  expect(location).toMatch(/^\/sign-in\?error=/u);
  const { items } = await openUsers(network.store).find();
  expect(items.map(({ email }) => email)).not.toContain('stranger@example.org');
});

test.each(['elsewhere.example', 'sub.example.org', 'not-example.org'])(
  'the provider vouches for its own people only, not for those of %s',
  async (domain) => {
    const email = await network.person(`someone-${domain}`, domain);
    const answers = [];
    for (const said of [email, `nobody@${domain}`]) {
      provider.says({ email: said, email_verified: true });
      const { location, session } = await signIn(`login of ${said}`);
      answers.push([location, session]);
    }
    const refused = ['/sign-in?error=email_not_found', null];
    expect(answers).toEqual([refused, refused]);
  },
);

test('nor for someone connected before, whatever address it says they have now', async () => {
  const email = await network.person('hana');
  provider.says({ email, email_verified: true });
  expect((await signIn('hana-at-work')).session).not.toBeNull();
  const users = openUsers(network.store);
  const user = await users.get('hana');
  if (user) await users.replace({ ...user, email: 'hana@elsewhere.example' });
  const { location, session } = await signIn('hana-at-work');
  expect(session).toBeNull();
  expect(location).toMatch(/^\/sign-in\?error=email_not_found(&|$)/u);
});

test('an account whose own address was never confirmed is not opened', async () => {
  const users = openUsers(network.store);
  const email = await network.person('gethin');
  const user = await users.get('gethin');
  if (user) await users.replace({ ...user, emailVerified: false });
  provider.says({ email, email_verified: true });
  expect((await signIn('gethin-at-work')).session).toBeNull();
});

test('whoever has a second factor is asked for it then too', async () => {
  const email = await network.person('sofia');
  provider.says({ email, email_verified: true });
  const { session: first } = await signIn('sofia-at-work');
  const here = visitor(`${network.accounts.cookieName}=${first}`, first ?? undefined);
  const { backupCodes } = (await network.send('/two-factor/enable', {}, here)).body;
  const users = openUsers(network.store);
  const user = await users.get('sofia');
  if (user) await users.replace({ ...user, twoFactorEnabled: true });

  const half = await signIn('sofia-at-work');
  expect(half.location).toBe('/sign-in/second-factor?return=%2Fpeople%2Faccount');
  expect(half.session).toBeNull();
  expect(half.cookies.filter((one) => one.includes('session_token=')).join()).toMatch(/Max-Age=0/u);
  expect((await network.accounts.sessions.places(first ?? undefined))?.length).toBe(1);

  const [code] = backupCodes as string[];
  const cookies = half.cookies.map((cookie) => cookie.split(';')[0]).join('; ');
  const whole = await network.send('/two-factor/verify-backup-code', { code }, visitor(cookies));
  const signedIn = await network.accounts.sessions.read(whole.session ?? undefined);
  expect(signedIn?.viewer.personId).toBe('sofia');
});

test('an answer that was not asked for here is refused', async () => {
  provider.says({ email: 'amina@example.org', email_verified: true });
  const forged = await signIn('amina-at-work', (back) => back.searchParams.set('state', 'made-up'));
  expect(forged.session).toBeNull();
  const begun = await network.send('/sign-in/social', wanted);
  const back = await provider.signIn(String(begun.body['url']), 'amina-at-work');
  const stolen = await network.send('/callback/sso', Object.fromEntries(back.searchParams));
  expect(stolen.session).toBeNull();
});

test('a page of another site is not led to', async () => {
  for (const callbackURL of ['https://evil.example/', '//evil.example/', '/\\evil.example']) {
    await expect(network.send('/sign-in/social', { ...wanted, callbackURL })).rejects.toThrow(
      'not right',
    );
  }
});

test('while the provider is away, it is said and everything else works', async () => {
  const away = { ...provider.settings, issuer: 'http://127.0.0.1:9' };
  const alone = await openTestAccounts(away);
  const { status, body } = await alone.send('/sign-in/social', wanted);
  expect([status, body['code']]).toEqual([404, 'PROVIDER_NOT_FOUND']);
  expect((await alone.send('/sign-in/magic-link', { email: 'a@example.org' })).status).toBe(200);
  await alone.dispose();
});
