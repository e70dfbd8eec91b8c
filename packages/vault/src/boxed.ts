import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { VaultError } from './vault-error.ts';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Base64; the box is the cipher text with its 16-byte tag behind it. */
export interface Boxed {
  readonly nonce: string;
  readonly box: string;
}

/**
 * AES-256-GCM (NIST SP 800-38D) under a fresh random 96-bit nonce.
 * @param about what the box belongs to: it opens with the same words only.
 */
export function boxUp(key: KeyObject, plain: Uint8Array, about: string): Boxed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(about));
  const box = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  return { nonce: nonce.toString('base64'), box: box.toString('base64') };
}

/** Throws VaultError `TAMPERED` where anything of it was changed, or it belongs to something else. */
export function unbox(key: KeyObject, { nonce, box }: Boxed, about: string): Buffer {
  try {
    const bytes = Buffer.from(box, 'base64');
    const options = { authTagLength: TAG_BYTES };
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64'), options)
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    throw new VaultError('TAMPERED', 'Something sealed was changed, and can not be opened.');
  }
}
