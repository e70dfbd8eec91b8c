import { canonicalJson } from '@freshfaces/fair-draw/canonical';
import { ed25519 } from '@noble/curves/ed25519.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { isHash } from './tree/hash.ts';
import type { Tree } from './tree/verify.ts';

/** How the whole log stands, signed: whoever keeps one can see later whether anything before it changed. */
export interface SignedHead extends Tree {
  /** When the last entry was added, UTC. */
  readonly at: string;
  /** The network's log key: an Ed25519 public key, 64 hex digits. */
  readonly key: string;
  /** Ed25519 (RFC 8032) over `headText`, base64. */
  readonly signature: string;
}

/** What a head's signature covers. */
export function headText({ size, root, at, key }: Omit<SignedHead, 'signature'>): string {
  return `freshfaces public log head\n${canonicalJson({ size, root, at, key })}`;
}

/** Did whoever holds the head's key sign it? Whether it is the network's key is for the reader to know. */
export function isSigned(head: SignedHead): boolean {
  try {
    const signature = Uint8Array.from(atob(head.signature), (char) => char.charCodeAt(0));
    return ed25519.verify(signature, utf8ToBytes(headText(head)), hexToBytes(head.key));
  } catch {
    return false;
  }
}

/** The head in a saved file, or null where it is none. */
export function readHead(text: string): SignedHead | null {
  try {
    const { size, root, at, key, signature } = JSON.parse(text) as SignedHead;
    const isHead =
      Number.isSafeInteger(size) && size >= 0 && isHash(root) && isHash(key) && isDate(at);
    return isHead && typeof signature === 'string' ? { size, root, at, key, signature } : null;
  } catch {
    return null;
  }
}

function isDate(at: unknown): boolean {
  return typeof at === 'string' && !Number.isNaN(Date.parse(at));
}
