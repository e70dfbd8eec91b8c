import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The same opaque id for the same thing in every demo network, shaped like any other id. */
export function demoId(kind: string, key: string): string {
  const digest = createHash('sha256').update(`freshfaces demo\n${kind}\n${key}`).digest();
  return Array.from(digest.subarray(0, 26), (byte) => ALPHABET[byte & 31]).join('');
}
