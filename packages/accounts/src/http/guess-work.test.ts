import type * as Crypto from 'better-auth/crypto';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openTestAccounts } from '../testing/open-test-accounts.ts';

vi.mock('better-auth/crypto', async (original) => {
  const real = await original<typeof Crypto>();
  return {
    ...real,
    hashPassword: vi.fn<typeof real.hashPassword>(real.hashPassword),
    verifyPassword: vi.fn<typeof real.verifyPassword>(real.verifyPassword),
  };
});

let network: Awaited<ReturnType<typeof openTestAccounts>>;
beforeAll(async () => {
  network = await openTestAccounts();
  await network.person('marcus');
  const email = await network.person('amina');
  await network.send('/request-password-reset', { email });
  const { nodes } = await network.outbox.list({});
  const token = /token=([\w%.-]+)/u.exec(nodes[0]?.text ?? '')?.[1];
  await network.send('/reset-password', { token, newPassword: 'three plain words' });
});
afterAll(() => network.dispose());
beforeEach(() => vi.clearAllMocks());

test.each([
  ['an account with a password', 'amina@example.org'],
  ['an account without one', 'marcus@example.org'],
  ['no account', 'nobody@example.org'],
])('a wrong password for %s costs one scrypt and gets the same answer', async (_, email) => {
  const answer = await network.send('/sign-in/email', { email, password: 'not the password' });
  const work = vi.mocked(hashPassword).mock.calls.length;
  expect(work + vi.mocked(verifyPassword).mock.calls.length).toBe(1);
  expect(answer).toEqual({
    status: 401,
    body: {
      code: 'INVALID_EMAIL_OR_PASSWORD',
      message: 'That e-mail address and password do not go together. Try again.',
    },
    cookies: [],
    session: null,
    location: null,
    email: null,
  });
});

test('the right one costs one as well', async () => {
  const right = { email: 'Amina@example.org', password: 'three plain words' };
  expect((await network.send('/sign-in/email', right)).session).not.toBeNull();
  expect(vi.mocked(verifyPassword)).toHaveBeenCalledTimes(1);
  expect(vi.mocked(hashPassword)).not.toHaveBeenCalled();
});
