import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** Canonical JSON of a value that came out of `JSON.parse` (docs/record-format.md §1). */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const found = new Map<string, unknown>(Object.entries(value));
  const written = [...found.keys()]
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(found.get(key))}`);
  return `{${written.join(',')}}`;
}

/** §2: SHA-256 of the canonical list of a purpose and what is hashed for it. */
export function hashFor(purpose: string, ...values: unknown[]): string {
  return bytesToHex(sha256(bytesFor(purpose, values)));
}

/** §3: a leaf of the list of people. */
export function leafHash(salt: string, id: string, type: number, served: number): string {
  const entry = bytesFor('leaf', [salt, id, type, served]);
  return bytesToHex(sha256(concatBytes(Uint8Array.of(0), entry)));
}

/** §3: the root over all leaves, pair by pair, level by level; a last one without a partner moves up. */
export function rootOf(leaves: string[]): string {
  let level = leaves.map(hexToBytes);
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left && right) above.push(sha256(concatBytes(Uint8Array.of(1), left, right)));
      else if (left) above.push(left);
    }
    level = above as typeof level;
  }
  return level[0] ? bytesToHex(level[0]) : '';
}

/** §5: draws the whole numbers of one purpose, each from 0 up to but not including `n`. */
export function drawsFor(seed: string, purpose: string): (n: bigint) => bigint {
  let bytes: number[] = [];
  let block = 0;
  return function draw(n): bigint {
    const bits = n > 1n ? (n - 1n).toString(2).length : 0;
    const wanted = Math.ceil(bits / 8);
    while (bytes.length < wanted) {
      const message = bytesFor('stream', [purpose, block++]);
      bytes = [...bytes, ...hmac(sha256, hexToBytes(seed), message)];
    }
    const digits = bytes.splice(0, wanted).map((byte) => byte.toString(2).padStart(8, '0'));
    const number = BigInt(`0b0${digits.join('').slice(wanted * 8 - bits)}`);
    return number < n ? number : draw(n);
  };
}

/** §5: takes `count` of `items`, each uniformly from those left; the first one left fills the gap. */
export function take(items: number[], count: number, draw: (n: bigint) => bigint): number[] {
  const left = [...items];
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) {
    const at = Number(draw(BigInt(left.length)));
    const [first = -1] = left.splice(0, 1);
    taken.push(at === 0 ? first : (left.splice(at - 1, 1, first)[0] ?? -1));
  }
  return taken;
}

function bytesFor(purpose: string, values: unknown[]): Uint8Array {
  return utf8ToBytes(canonical([`freshfaces-draw/3/${purpose}`, ...values]));
}
