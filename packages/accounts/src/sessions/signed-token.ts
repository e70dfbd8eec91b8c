import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The token in a session cookie, `token.signature` as better-auth signs it (HMAC-SHA-256, base64); null
 * when it was not signed with this secret.
 */
export function tokenOfCookie(cookie: string | undefined, secret: string): string | null {
  const at = cookie?.lastIndexOf('.') ?? -1;
  if (!cookie || at < 1) return null;
  const token = cookie.slice(0, at);
  const expected = createHmac('sha256', secret).update(token).digest();
  const given = Buffer.from(cookie.slice(at + 1), 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
