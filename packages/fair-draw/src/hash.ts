import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, RECORD_VERSION } from './canonical.ts';

/**
 * SHA-256 over the canonical JSON of `["freshfaces-draw/3/<purpose>", ...parts]`, as 64 lower-case hex digits.
 * The purpose keeps a hash made for one use from ever standing in for another.
 */
export function taggedHash(purpose: string, ...parts: readonly unknown[]): string {
  return bytesToHex(sha256(message(purpose, parts)));
}

/** As `taggedHash`, but HMAC-SHA-256 under a secret key: nobody without the key can recompute it. */
export function keyedHash(key: Uint8Array, purpose: string, ...parts: readonly unknown[]): string {
  return bytesToHex(hmac(sha256, key, message(purpose, parts)));
}

function message(purpose: string, parts: readonly unknown[]): Uint8Array {
  return utf8ToBytes(canonicalJson([`${RECORD_VERSION}/${purpose}`, ...parts]));
}
