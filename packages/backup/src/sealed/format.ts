import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { BackupError } from '../backup-error.ts';

/**
 * A sealed file: `MAGIC`, 32 random bytes of salt, then chunks. A chunk is `CHUNK` bytes (the last one
 * at most that, maybe none) under AES-256-GCM and its 16-byte tag. The key is of this file alone:
 * HKDF-SHA-256 of the backup key with the salt. A chunk's nonce is its number (11 bytes, big-endian)
 * and a byte that is 1 for the last: cut, reordered, repeated or mixed chunks do not open (STREAM,
 * Hoang, Reyhanitabar, Rogaway and Vizár 2015).
 */
export const MAGIC = Buffer.from('FRESHFACES BACKUP 1\n');
export const SALT = 32;
export const TAG = 16;
export const CHUNK = 64 * 1024;

/** Seals the chunks of one file, or opens them, in their order. */
export interface Chunks {
  next(bytes: Buffer, last: boolean): Buffer;
}

export function sealer(key: Buffer, salt: Buffer): Chunks {
  const fileKey = fileKeyOf(key, salt);
  let number = 0n;
  return {
    next(bytes, last) {
      const cipher = createCipheriv('aes-256-gcm', fileKey, nonceOf(number++, last));
      return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
  };
}

/** Its `next` throws BackupError for a chunk that is not the one sealed here under this key. */
export function opener(key: Buffer, salt: Buffer): Chunks {
  const fileKey = fileKeyOf(key, salt);
  let number = 0n;
  return {
    next(bytes, last) {
      const nonce = nonceOf(number++, last);
      const decipher = createDecipheriv('aes-256-gcm', fileKey, nonce, { authTagLength: TAG });
      try {
        decipher.setAuthTag(bytes.subarray(-TAG));
        return Buffer.concat([decipher.update(bytes.subarray(0, -TAG)), decipher.final()]);
      } catch {
        throw new BackupError(
          'This backup does not open: the key is another one, or the file was cut or changed.',
        );
      }
    },
  };
}

function fileKeyOf(key: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, MAGIC, 32));
}

function nonceOf(number: bigint, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(number, 3);
  nonce[11] = last ? 1 : 0;
  return nonce;
}
