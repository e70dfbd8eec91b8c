import { expect, test } from 'vitest';
import { safePath } from './return-path.ts';

test.each([
  '/',
  '/pool',
  '/pool/members/m1?team=elm',
  '/panels/records?at=12:30//x',
  '/pool#find=a',
])('a page of this site is one to go back to: %s', (path) => expect(safePath(path)).toBe(path));

test.each([
  null,
  '',
  'pool',
  'https://elsewhere.example/',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  '/.//elsewhere.example',
  '/pool/..//elsewhere.example',
])('nobody is sent to another site, or to what a browser could read as one: %j', (path) =>
  expect(safePath(path)).toBe('/'),
);
