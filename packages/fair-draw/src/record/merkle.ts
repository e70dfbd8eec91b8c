import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** RFC 6962 §2.1 leaf hash of a text: SHA-256(0x00 ‖ UTF-8 of the text), as hex. */
export function merkleLeaf(text: string): string {
  return bytesToHex(sha256(concatBytes(LEAF, utf8ToBytes(text))));
}

/** RFC 6962 §2.1 tree head over leaf hashes (hex), in the order given. Throws `RangeError` on an empty list. */
export function merkleRoot(leaves: readonly string[]): string {
  const [first] = leaves;
  if (first === undefined) throw new RangeError('A tree needs at least one leaf');
  if (leaves.length === 1) return first;
  const split = largestPowerOfTwoBelow(leaves.length);
  return parent(merkleRoot(leaves.slice(0, split)), merkleRoot(leaves.slice(split)));
}

/** RFC 6962 §2.1.1 audit path: the hashes, lowest first, that lead from leaf `index` to the root. */
export function inclusionProof(leaves: readonly string[], index: number): string[] {
  if (!(index >= 0 && index < leaves.length)) throw new RangeError(`There is no leaf ${index}`);
  if (leaves.length === 1) return [];
  const split = largestPowerOfTwoBelow(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...inclusionProof(left, index), merkleRoot(right)]
    : [...inclusionProof(right, index - split), merkleRoot(left)];
}

/** The root that `proof` leads to from `leaf` at `index` of `size` leaves; equal to the tree's root if it belongs. */
export function rootFromProof(
  leaf: string,
  index: number,
  size: number,
  proof: readonly string[],
): string {
  if (size === 1) return leaf;
  const sibling = proof.at(-1);
  if (sibling === undefined) throw new RangeError('The proof is too short');
  const split = largestPowerOfTwoBelow(size);
  const rest = proof.slice(0, -1);
  return index < split
    ? parent(rootFromProof(leaf, index, split, rest), sibling)
    : parent(sibling, rootFromProof(leaf, index - split, size - split, rest));
}

function parent(left: string, right: string): string {
  return bytesToHex(sha256(concatBytes(NODE, hexToBytes(left), hexToBytes(right))));
}

function largestPowerOfTwoBelow(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}
