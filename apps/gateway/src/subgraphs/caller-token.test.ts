import { expect, test } from 'vitest';
import { signCaller, verifyCaller } from './caller-token.ts';

const SECRET = 'a secret that both sides have, of 32 characters';
const caller = {
  viewer: { personId: 'amina', name: 'Amina', roles: [], memberId: null, supports: [] },
  requestId: 'r1',
};
const letter = { subgraph: 'pool', body: '{"query":"{ organisations { id } }"}' };
const token = signCaller(caller, letter, SECRET, 0);

test('the gateway’s word for who asks is taken', () => {
  expect(verifyCaller(token, letter, SECRET, 29_999)).toEqual(caller);
});

test.each([
  ['another body', token, { ...letter, body: '{}' }, SECRET, 0],
  ['another subgraph', token, { ...letter, subgraph: 'panels' }, SECRET, 0],
  ['another secret', token, letter, `${SECRET}!`, 0],
  ['half a minute later', token, letter, SECRET, 30_000],
  ['a changed caller', `x${token}`, letter, SECRET, 0],
  ['no signature', token.split('.')[0] ?? '', letter, SECRET, 0],
  ['nothing at all', '', letter, SECRET, 0],
] as const)('it is not taken for %s', (_, given, ofLetter, secret, now) => {
  expect(verifyCaller(given, ofLetter, secret, now)).toBeNull();
});
