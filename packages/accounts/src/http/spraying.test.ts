import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestAccounts, visitor } from '../testing/open-test-accounts.ts';
import type { Asker } from './ask-auth.ts';

const OWN = { email: 'sam@example.org', password: 'three plain words' };

let network: Awaited<ReturnType<typeof openTestAccounts>>;
beforeAll(async () => {
  network = await openTestAccounts();
  const email = await network.person('sam');
  await network.send('/request-password-reset', { email });
  const { nodes } = await network.outbox.list({});
  const token = /token=([\w%.-]+)/u.exec(nodes[0]?.text ?? '')?.[1];
  await network.send('/reset-password', { token, newPassword: OWN.password });
});
afterAll(() => network.dispose());

const office: Asker = { ...visitor(), address: '192.0.2.77' };
const attacker: Asker = { ...visitor(), address: '192.0.2.66' };

/** The status, also of what was refused. */
const signIn = (asker: Asker, email: string, password: string) =>
  network.send('/sign-in/email', { email, password }, asker).then(
    ({ status }) => status,
    ({ status }: { status: number }) => status,
  );

const guess = (email: string, asker: Asker) => signIn(asker, email, 'not the password');

test('signing in as oneself in between gives no more guesses at others', async () => {
  for (const round of ['first', 'second']) {
    for (let at = 0; at < 10; at++) {
      expect(await guess(`${round}-${at}@example.org`, attacker)).toBe(401);
    }
    expect(await signIn(attacker, OWN.email, OWN.password)).toBe(round === 'first' ? 200 : 429);
  }
  expect(await guess('other-20@example.org', attacker)).toBe(429);
});

test('those who mistype their own password, and then type it right, slow nobody else down', async () => {
  for (let day = 1; day <= 6; day++) {
    for (let at = 0; at < 4; at++) expect(await guess(OWN.email, office)).toBe(401);
    expect(await signIn(office, OWN.email, OWN.password)).toBe(200);
  }
  expect(await guess('colleague@example.org', office)).toBe(401);
});
