import { createHash } from 'node:crypto';

const TOKEN_BYTES = 32;

/** A new token: 32 random bytes as base64url, 43 characters (DESIGN.md §3). */
export function newToken(random: (bytes: number) => Uint8Array): string {
  return Buffer.from(random(TOKEN_BYTES)).toString('base64url');
}

/** What a token is kept and found by; null for text that is no token of ours. */
export function linkIdOf(token: string): string | null {
  if (!/^[\w-]{43}$/u.test(token)) return null;
  return createHash('sha256').update(token).digest('hex');
}
