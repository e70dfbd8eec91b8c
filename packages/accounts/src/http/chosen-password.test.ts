import { AsyncLocalStorage } from 'node:async_hooks';
import type * as Crypto from 'better-auth/crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestAccounts, visitor } from '../testing/open-test-accounts.ts';

const inTransaction = new AsyncLocalStorage<true>();
const work: ('inside' | 'outside')[] = [];

vi.mock('better-auth/crypto', async (original) => {
  const real = await original<typeof Crypto>();
  const hashPassword: typeof real.hashPassword = (password) => {
    work.push(inTransaction.getStore() ? 'inside' : 'outside');
    return real.hashPassword(password);
  };
  return { ...real, hashPassword };
});

const PASSWORD = 'three plain words';

let network: Awaited<ReturnType<typeof openTestAccounts>>;
beforeAll(async () => {
  network = await openTestAccounts();
  const real = network.store.transaction.bind(network.store);
  vi.spyOn(network.store, 'transaction').mockImplementation((todo) =>
    real(() => inTransaction.run(true, todo)),
  );
});
afterAll(() => network.dispose());
beforeEach(() => void work.splice(0));

const signIn = async (email: string, password: string) =>
  (await network.send('/sign-in/email', { email, password })).session;

test('a password chosen by a link costs one scrypt, for which nobody waits', async () => {
  const email = await network.person('amina');
  await network.send('/request-password-reset', { email });
  const { nodes } = await network.outbox.list({});
  const token = /token=([\w%.-]+)/u.exec(nodes[0]?.text ?? '')?.[1];
  const chosen = { token, newPassword: PASSWORD };
  expect((await network.send('/reset-password', chosen)).status).toBe(200);
  expect(work).toEqual(['outside']);
  expect(await signIn(email, PASSWORD)).not.toBeNull();
  expect(await signIn(email, 'another password')).toBeNull();
});

test('a link that opens nothing costs none', async () => {
  const made = { token: 'made-up', newPassword: PASSWORD };
  expect((await network.send('/reset-password', made)).body['code']).toBe('INVALID_TOKEN');
  const account = { name: 'Ola Mensah', email: 'ola@example.org', password: PASSWORD };
  const refused = network.send('/sign-up/email', { ...account, invitation: 'nia' });
  await expect(refused).rejects.toMatchObject({ code: 'INVITATION_NOT_VALID' });
  expect(work).toEqual([]);
});

test('nor does anyone wait for the password of someone invited', async () => {
  const account = { name: 'Nia Okoro', email: 'Nia@example.org', password: PASSWORD };
  const joined = await network.send('/sign-up/email', { ...account, invitation: 'nia' });
  expect(joined.session).not.toBeNull();
  expect(work).toEqual(['outside']);
  expect(await signIn('nia@example.org', PASSWORD)).not.toBeNull();
});

test('or of the first person of a network', async () => {
  const code = network.accounts.setUpCode;
  const account = { name: 'Jo Reid', email: 'jo@example.org', password: PASSWORD };
  const answer = await network.accounts.setUp(
    { code, organisation: 'Commons', ...account },
    visitor(),
  );
  expect(answer.session).not.toBeNull();
  expect(work).toEqual(['outside']);
});
