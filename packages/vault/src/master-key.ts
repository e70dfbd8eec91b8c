import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { VaultError } from './vault-error.ts';

/** The key that every member's key is wrapped under. */
export interface MasterKey {
  /** The first eight bytes of the key's SHA-256, as hex: tells keys apart and nothing else. */
  readonly id: string;
  /** Prints as nothing, so that it can't reach a log. */
  readonly secret: KeyObject;
  /** The one before, while a rotation is under way: what it wrapped still opens. */
  readonly before: MasterKey | null;
}

/** @param hex 64 hex characters, 256 bits. Throws VaultError `MASTER_KEY`. */
export function masterKeyOf(hex: string, before: MasterKey | null = null): MasterKey {
  if (!/^[0-9a-f]{64}$/i.test(hex)) {
    throw new VaultError('MASTER_KEY', 'A master key is 64 characters of 0–9 and a–f.');
  }
  const bytes = Buffer.from(hex, 'hex');
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { id, secret: createSecretKey(bytes), before };
}

/** 256 random bits as hex. */
export function newMasterKeyHex(): string {
  return randomBytes(32).toString('hex');
}
