import { AsyncLocalStorage } from 'node:async_hooks';
import type * as Crypto from 'better-auth/crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestAccounts, visitor } from '../testing/open-test-accounts.ts';
import type { Asker } from './ask-auth.ts';

const inTransaction = new AsyncLocalStorage<true>();
const work: ('inside' | 'outside')[] = [];
const note = () => work.push(inTransaction.getStore() ? 'inside' : 'outside');

vi.mock('better-auth/crypto', async (original) => {
  const real = await original<typeof Crypto>();
  const hashPassword: typeof real.hashPassword = (password) => {
    note();
    return real.hashPassword(password);
  };
  const verifyPassword: typeof real.verifyPassword = (given) => {
    note();
    return real.verifyPassword(given);
  };
  return { ...real, hashPassword, verifyPassword };
});

const PASSWORD = 'three plain words';

let network: Awaited<ReturnType<typeof openTestAccounts>>;
let here: Asker;
beforeAll(async () => {
  network = await openTestAccounts();
  const email = await network.person('amina');
  await network.send('/request-password-reset', { email });
  const { nodes } = await network.outbox.list({});
  const token = /token=([\w%.-]+)/u.exec(nodes[0]?.text ?? '')?.[1];
  await network.send('/reset-password', { token, newPassword: PASSWORD });
  const { session } = await network.send('/sign-in/email', { email, password: PASSWORD });
  here = as(session);
  const real = network.store.transaction.bind(network.store);
  vi.spyOn(network.store, 'transaction').mockImplementation((todo) =>
    real(() => inTransaction.run(true, todo)),
  );
});
afterAll(() => network.dispose());
beforeEach(() => void work.splice(0));

const as = (session: string | null) =>
  visitor(`${network.accounts.cookieName}=${session}`, session ?? undefined);

const change = (currentPassword: string, newPassword: string) => ({
  currentPassword,
  newPassword,
  revokeOtherSessions: true,
});

test.each([
  ['/change-password', change('not the password', 'another three words')],
  ['/two-factor/enable', { password: 'not the password' }],
  ['/two-factor/disable', { password: 'not the password' }],
])('a wrong password at %s costs one scrypt, for which nobody waits', async (path, sent) => {
  const asked = network.send(path, sent, here);
  await expect(asked).rejects.toMatchObject({ status: 400, code: 'INVALID_PASSWORD' });
  expect(work).toEqual(['outside']);
});

test('the right one too, and one more for a new password', async () => {
  expect((await network.send('/two-factor/enable', { password: PASSWORD }, here)).status).toBe(200);
  expect(work.splice(0)).toEqual(['outside']);
  const changed = await network.send('/change-password', change(PASSWORD, 'and now another'), here);
  expect(changed.status).toBe(200);
  here = as(changed.session);
  expect(work).toEqual(['outside', 'outside']);
  const again = { email: 'amina@example.org', password: 'and now another' };
  expect((await network.send('/sign-in/email', again)).session).not.toBeNull();
});

test('whoever finds a session open and guesses is slowed as at the door', async () => {
  const guess = (at: number) =>
    network.send('/two-factor/disable', { password: `wrong guess number ${at}` }, here).then(
      ({ status }) => status,
      ({ status }: { status: number }) => status,
    );
  const statuses = await Promise.all(Array.from({ length: 8 }, (_, at) => guess(at)));
  expect(statuses.filter((status) => status === 400)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(3);
  const right = network.send('/two-factor/enable', { password: 'and now another' }, here);
  await expect(right).rejects.toMatchObject({ status: 429, code: 'SLOW_DOWN' });
  const elsewhere = { email: 'amina@example.org', password: 'and now another' };
  await expect(network.send('/sign-in/email', elsewhere)).rejects.toMatchObject({ status: 429 });
});

test('nobody signed out is asked anything', async () => {
  const asked = network.send('/two-factor/disable', { password: PASSWORD });
  await expect(asked).rejects.toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' });
  expect(work).toEqual([]);
});
