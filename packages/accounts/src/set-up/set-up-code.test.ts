import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSetUpCode, setUpCode } from './set-up-code.ts';

test('a code is easy to read out and to type', () => {
  const code = setUpCode(randomBytes(32));
  expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/u);
  expect(isSetUpCode(` ${code.toLowerCase().replace('-', ' ')}`, code)).toBe(true);
});

test('the same key gives the same code, another key another', () => {
  expect(setUpCode(Buffer.alloc(32, 1))).toBe(setUpCode(Buffer.alloc(32, 1)));
  expect(setUpCode(Buffer.alloc(32, 1))).not.toBe(setUpCode(Buffer.alloc(32, 2)));
});

test.each(['', 'ABCD', 'ABCD-EFGJ', 'ABCD-EFGHK'])('“%s” is not the code ABCD-EFGH', (given) => {
  expect(isSetUpCode(given, 'ABCD-EFGH')).toBe(false);
});
