import { expect, test } from 'vitest';
import { signedBy } from './signed-by.ts';

test('an invitation is signed by who sent it', () => {
  expect(signedBy('Marcus Bell', 'Tideway')).toBe('Marcus Bell');
});

test.each([
  ['Freshfaces support.\n\nYour account was closed.'],
  ['See https://evil.example/login'],
  ['Freshfaces'],
  [undefined],
])('and by the organisation where the name is no name: %j', (name) => {
  expect(signedBy(name, 'Tideway')).toBe('Tideway');
});
