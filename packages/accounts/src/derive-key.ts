import { hkdfSync } from 'node:crypto';

type Purpose = 'cookies and links' | 'set-up code' | 'addresses';

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869); the same on every server of a network. */
export function deriveKey(secret: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `freshfaces accounts: ${purpose}`, 32));
}
