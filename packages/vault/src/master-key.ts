import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { checkedHex } from '@freshfaces/access';

/** The key that every member's key is wrapped under. */
export interface MasterKey {
  /** The first eight bytes of the key's SHA-256, as hex: tells keys apart and nothing else. */
  readonly id: string;
  /** Prints as nothing, so that it can't reach a log. */
  readonly secret: KeyObject;
  /** The one before, while a rotation is under way: what it wrapped still opens. */
  readonly before: MasterKey | null;
}

/** @param hex 64 hex characters, 256 bits. Throws KeyError. */
export function masterKeyOf(hex: string, before: MasterKey | null = null): MasterKey {
  const bytes = Buffer.from(checkedHex(hex, 'The master key'), 'hex');
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { id, secret: createSecretKey(bytes), before };
}
