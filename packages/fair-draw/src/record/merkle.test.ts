import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rootOf } from '../verify/hashing.ts';
import { inclusionProof, merkleLeaf, merkleRoot, rootFromProof } from './merkle.ts';

const anyLeaves = fc.array(fc.string().map(merkleLeaf), { minLength: 1, maxLength: 40 });

test('the root of one leaf is the leaf, and hashing follows RFC 6962', () => {
  // RFC 6962 §2.1: MTH({d(0)}) = SHA-256(0x00 || d(0)); the value for an empty d(0) is published widely.
  const empty = '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d';
  expect(merkleRoot([merkleLeaf('')])).toBe(empty);
});

test('both readings of the format give the same root', () => {
  fc.assert(
    fc.property(anyLeaves, (leaves) => {
      expect(merkleRoot(leaves)).toBe(rootOf(leaves));
    }),
  );
});

test('a proof leads from its leaf to the root, and from no other leaf', () => {
  fc.assert(
    fc.property(anyLeaves, fc.nat(), (leaves, n) => {
      const index = n % leaves.length;
      const leaf = leaves[index] ?? '';
      const proof = inclusionProof(leaves, index);
      const root = merkleRoot(leaves);
      expect(rootFromProof(leaf, index, leaves.length, proof)).toBe(root);
      expect(rootFromProof(merkleLeaf(`not ${leaf}`), index, leaves.length, proof)).not.toBe(root);
    }),
  );
});

test('an empty list has no root and no proof', () => {
  expect(() => merkleRoot([])).toThrow(RangeError);
  expect(() => inclusionProof([], 0)).toThrow(RangeError);
});
