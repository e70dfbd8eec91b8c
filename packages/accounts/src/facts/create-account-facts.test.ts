import { openPeople } from '@freshfaces/access';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openAccountEvents } from '../events/events.store.ts';
import {
  openCredentials,
  openLinks,
  openSecondFactors,
  openSessions,
  openUsers,
} from '../kept/accounts.store.ts';
import { openTestAccounts, visitor } from '../testing/open-test-accounts.ts';

let network: Awaited<ReturnType<typeof openTestAccounts>>;
beforeEach(async () => {
  network = await openTestAccounts();
});
afterEach(() => network.dispose());

async function tokenFor(email: string, path: string): Promise<string> {
  await network.send(path, { email });
  const { nodes } = await network.outbox.list({});
  return /token=([\w%.-]+)/u.exec(nodes[0]?.text ?? '')?.[1] ?? '';
}

async function signIn(email: string) {
  const token = await tokenFor(email, '/sign-in/magic-link');
  const { session, cookies } = await network.send('/magic-link/verify', { token });
  return visitor(cookies.map((cookie) => cookie.split(';')[0]).join('; '), session ?? undefined);
}

test('what others may know of an account holds no password, token or secret', async () => {
  const email = await network.person('amina');
  const token = await tokenFor(email, '/request-password-reset');
  await network.send('/reset-password', { token, newPassword: 'three plain words' });
  await signIn(email);
  const facts = await network.facts.of(['amina', 'amina', 'nobody']);
  expect([...facts]).toEqual([
    [
      'amina',
      {
        personId: 'amina',
        email,
        emailVerified: true,
        twoFactor: false,
        hasPassword: true,
        lastSignedInAt: expect.stringMatching(/^2\d{3}-/u),
      },
    ],
  ]);
  expect(await network.facts.of([])).toEqual(new Map());
});

test('an address finds its account in any letter case', async () => {
  await network.person('amina');
  expect(await network.facts.personIdByEmail('Amina@Example.ORG ')).toBe('amina');
  expect(await network.facts.personIdByEmail('other@example.org')).toBeNull();
});

test('ending sessions signs out everywhere', async () => {
  const email = await network.person('amina');
  const [one, other] = [await signIn(email), await signIn(email)];
  expect(await network.facts.endSessions('amina')).toBe(2);
  for (const { session } of [one, other]) {
    expect(await network.accounts.sessions.read(session)).toBeNull();
  }
  expect(await network.facts.endSessions('amina')).toBe(0);
});

test('an erased account leaves nothing, and erasing it again changes nothing', async () => {
  const email = await network.person('amina');
  await network.person('marcus');
  const asker = await signIn(email);
  await network.send('/two-factor/enable', {}, asker);
  await tokenFor(email, '/request-password-reset');
  await tokenFor(email, '/sign-in/magic-link');
  await network.facts.erase('amina');
  const { store } = network;
  const left = [
    openUsers(store),
    openCredentials(store),
    openSessions(store),
    openLinks(store),
    openSecondFactors(store),
    openAccountEvents(store),
  ].map(async (kept) => JSON.stringify((await kept.find()).items));
  expect((await Promise.all(left)).join(' ')).not.toMatch(/amina/iu);
  expect(await network.facts.personIdByEmail('marcus@example.org')).toBe('marcus');
  const audited = await network.audit.health();
  await network.facts.erase('amina');
  expect(await network.audit.health()).toEqual(audited);
});

test('a changed name is the person’s name everywhere', async () => {
  const asker = await signIn(await network.person('amina'));
  await network.send('/update-user', { name: ' Amina Yusuf ' }, asker);
  expect((await openPeople(network.store).get('amina'))?.name).toBe('Amina Yusuf');
  expect((await network.accounts.sessions.read(asker.session))?.viewer.name).toBe('Amina Yusuf');
});

test('each sign-in, change and end is a line for the account’s owner', async () => {
  const email = await network.person('amina');
  const asker = await signIn(email);
  await network.accounts.signOut(asker);
  const token = await tokenFor(email, '/request-password-reset');
  await network.send('/reset-password', { token, newPassword: 'three plain words' });
  const events = await network.facts.events('amina', 10);
  expect(events.map(({ sentence }) => sentence).toReversed()).toEqual([
    'Signed in with a link from your e-mail',
    'Signed out, or a session was ended',
    'Chose a password',
  ]);
  expect(await network.facts.events('amina', 1)).toHaveLength(1);
});
