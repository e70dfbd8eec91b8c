import { expect, test } from 'vitest';
import { isSamePost } from './same-post.ts';

const ONE = {
  organisationId: 'harbour',
  post: 'Support worker, Elm Street',
  team: 'elm-street',
  contractId: null,
};

test.each([
  ['other capitals and punctuation', { post: ' SUPPORT WORKER – Elm Street.' }],
  ['an accent', { post: 'Súpport worker, Elm Street' }],
  ['the service left out', { team: null }],
  ['a contract where none was named', { contractId: 'rough-sleeping' }],
])('R58: %s makes no other post', (_what, change) => {
  expect(isSamePost(ONE, { ...ONE, ...change })).toBe(true);
  expect(isSamePost({ ...ONE, ...change }, ONE)).toBe(true);
});

test.each([
  ['another title', { post: 'Night worker, Elm Street' }],
  ['another service', { team: 'quay-house' }],
  ['another organisation', { organisationId: 'lantern' }],
])('R58: %s does', (_what, change) => {
  expect(isSamePost(ONE, { ...ONE, ...change })).toBe(false);
});

test('R58: so does another contract, where both name one', () => {
  const [one, other] = ['rough-sleeping', 'recovery'].map((contractId) => ({ ...ONE, contractId }));
  expect(one && other && isSamePost(one, other)).toBe(false);
});
