import { timingSafeEqual } from 'node:crypto';

/** Without 0, 1, I, L, O and U, which are misread or spell words. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code that proves that whoever sets a network up can see the server's own output: `ABCD-EFGH`, 39
 * bits. The same on every server and at every start, until it is used.
 * @param key derived for this purpose alone.
 */
export function setUpCode(key: Uint8Array): string {
  const letters = Array.from(key.subarray(0, 8), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** Compares in the same time wherever they differ; in any letter case, with or without the hyphen. */
export function isSetUpCode(given: string, code: string): boolean {
  const plain = (text: string) => Buffer.from(text.toUpperCase().replaceAll(/[^0-9A-Z]/gu, ''));
  const [left, right] = [plain(given), plain(code)];
  return left.length === right.length && timingSafeEqual(left, right);
}
