import { expect, test } from 'vitest';
import { changesIn } from './changes-in.ts';

const before = { name: 'Amina', email: 'amina@example.org', phone: '' };

test('only what was changed is sent', () => {
  expect(changesIn(before, { ...before, phone: ' 01632 960123 ' })).toEqual({
    phone: '01632 960123',
  });
});

test('emptying a box takes the contact away', () => {
  expect(changesIn(before, { ...before, email: '' })).toEqual({ email: '' });
});

test('nothing changed is nothing to send', () => {
  expect(changesIn(before, { ...before })).toBeNull();
});
