import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { expect, test } from 'vitest';
import { entryText, readEntry } from './entry.ts';
import { headText, isSigned, readHead, type SignedHead } from './head.ts';

const { secretKey, publicKey } = ed25519.keygen(new Uint8Array(32).fill(7));
const unsigned = {
  size: 41,
  root: 'ab'.repeat(32),
  at: '2026-11-22T10:00:00.000Z',
  key: bytesToHex(publicKey),
};
const head: SignedHead = {
  ...unsigned,
  signature: btoa(String.fromCharCode(...ed25519.sign(utf8ToBytes(headText(unsigned)), secretKey))),
};

test('a head is signed as a whole: with any part changed it is not', () => {
  expect(isSigned(head)).toBe(true);
  expect(isSigned({ ...head, size: 42 })).toBe(false);
  expect(isSigned({ ...head, root: 'ac'.repeat(32) })).toBe(false);
  expect(isSigned({ ...head, at: '2026-11-22T10:00:00.001Z' })).toBe(false);
  expect(isSigned({ ...head, key: '00'.repeat(32) })).toBe(false);
  expect(isSigned({ ...head, signature: 'no signature' })).toBe(false);
});

test('a saved head is read back; anything else is none', () => {
  expect(readHead(JSON.stringify({ ...head, extra: 1 }))).toEqual(head);
  expect(readHead('{}')).toBeNull();
  expect(readHead('null')).toBeNull();
  expect(readHead('not JSON')).toBeNull();
  expect(readHead(JSON.stringify({ ...head, size: -1 }))).toBeNull();
  expect(readHead(JSON.stringify({ ...head, root: 'AB'.repeat(32) }))).toBeNull();
});

test('an entry has one text only: with other spaces, order or fields it is none', () => {
  const entry = {
    index: 3,
    kind: 'result',
    about: 'd1',
    at: unsigned.at,
    content: { b: 1, a: ['x', null, true] },
  } as const;
  const text = entryText(entry);
  expect(text).toBe(
    '{"about":"d1","at":"2026-11-22T10:00:00.000Z","content":{"a":["x",null,true],"b":1},"index":3,"kind":"result"}',
  );
  expect(readEntry(text)).toEqual(entry);
  expect(readEntry(` ${text}`)).toBeNull();
  expect(readEntry(text.replace('{', '{"a":1,'))).toBeNull();
  expect(readEntry(text.replace('"result"', '"gossip"'))).toBeNull();
});
