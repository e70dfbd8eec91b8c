import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** The root of a tree without entries: SHA-256 of nothing (RFC 9162 §2.1.1). */
export const EMPTY_ROOT = bytesToHex(sha256(new Uint8Array()));

/** SHA-256(0x00 ‖ UTF-8 of the text), 64 hex digits (RFC 9162 §2.1.1). */
export function leafHash(text: string): string {
  return bytesToHex(sha256(concatBytes(LEAF, utf8ToBytes(text))));
}

/** SHA-256(0x01 ‖ left ‖ right), 64 hex digits (RFC 9162 §2.1.1). */
export function nodeHash(left: string, right: string): string {
  return bytesToHex(sha256(concatBytes(NODE, hexToBytes(left), hexToBytes(right))));
}

/** Whether it is 64 lower-case hex digits. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
