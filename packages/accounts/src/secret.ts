import { hkdfSync } from 'node:crypto';

/** What accounts derive from the network's master key, so that nothing more has to be set. */
export type Purpose = 'cookies and links' | 'set-up code' | 'addresses';

/** A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869); the same on every server of a network. */
export function deriveKey(masterKey: Uint8Array, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', `freshfaces accounts: ${purpose}`, 32));
}
