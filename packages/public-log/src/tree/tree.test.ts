import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frontier, grow, NO_LEAVES, rootOf } from './grow.ts';
import { EMPTY_ROOT, leafHash } from './hash.ts';
import { consistencyProof, inclusionProof, type ReadNodes } from './proofs.ts';
import { isConsistent, isIncluded } from './verify.ts';

const LARGEST = 130;
const LEAVES = Array.from({ length: LARGEST }, (_, n) => leafHash(`entry ${n}`));

/** The definition itself, RFC 9162 §2.1.1, over all leaves each time. */
function naiveRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return createHash('sha256').digest('hex');
  if (leaves.length === 1) return leaves[0] ?? '';
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [naiveRoot(leaves.slice(0, split)), naiveRoot(leaves.slice(split))];
  return createHash('sha256')
    .update(Buffer.from(`01${left}${right}`, 'hex'))
    .digest('hex');
}

const ROOTS = Array.from({ length: LARGEST + 1 }, (_, size) => naiveRoot(LEAVES.slice(0, size)));
const treeOf = (size: number) => ({ size, root: ROOTS[size] ?? '' });

function grown(): { frontiers: Frontier[]; read: ReadNodes; most: number } {
  const frontiers: Frontier[] = [NO_LEAVES];
  const kept = new Map<string, string>();
  let most = 0;
  for (const leaf of LEAVES) {
    const { frontier, nodes } = grow(frontiers.at(-1) ?? NO_LEAVES, leaf);
    for (const { level, index, hash } of nodes) kept.set(`${level}.${index}`, hash);
    most = Math.max(most, nodes.length);
    frontiers.push(frontier);
  }
  const read: ReadNodes = async (nodes) =>
    nodes.map(({ level, index }) => {
      const hash = kept.get(`${level}.${index}`);
      if (!hash) throw new Error(`Subtree ${level}.${index} was never kept.`);
      return hash;
    });
  return { frontiers, read, most };
}

const { frontiers, read, most } = grown();
const changed = (hash: string) => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);

describe('a tree that grows leaf by leaf', () => {
  test('has at every size the root that the definition gives', () => {
    expect(rootOf(NO_LEAVES)).toBe(EMPTY_ROOT);
    expect(frontiers.map(rootOf)).toEqual(ROOTS);
  });

  test('keeps at most log₂ n subtrees more with a leaf', () => {
    expect(most).toBe(Math.log2(128) + 1);
  });

  test('hashes as RFC 6962 does', () => {
    // The leaf hash of an empty entry, and of the entry 0x00, as in Certificate Transparency's test vectors.
    expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(leafHash('\0')).toBe('96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7');
  });
});

describe('a proof that an entry is in the log', () => {
  test('holds for every entry of every tree, and is short', async () => {
    for (let size = 1; size <= LARGEST; size++) {
      for (let index = 0; index < size; index++) {
        const proof = await inclusionProof(index, size, read);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        expect(isIncluded(LEAVES[index] ?? '', index, treeOf(size), proof)).toBe(true);
      }
    }
  });

  test('does not hold for another entry, place, size, root or proof', async () => {
    const anyPlace = fc
      .integer({ min: 2, max: LARGEST })
      .chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1), fc.nat(size - 1), fc.nat(8)));
    await fc.assert(
      fc.asyncProperty(anyPlace, async ([size, index, other, at]) => {
        const proof = await inclusionProof(index, size, read);
        const leaf = LEAVES[index] ?? '';
        const tree = treeOf(size);
        const altered = proof.map((hash, n) => (n === at % proof.length ? changed(hash) : hash));
        expect(isIncluded(changed(leaf), index, tree, proof)).toBe(false);
        expect(isIncluded(leaf, index, { ...tree, root: changed(tree.root) }, proof)).toBe(false);
        expect(isIncluded(leaf, index, tree, altered)).toBe(false);
        expect(isIncluded(leaf, index, tree, proof.slice(1))).toBe(false);
        expect(isIncluded(leaf, index, tree, [...proof, leaf])).toBe(false);
        expect(isIncluded(leaf, other, tree, proof)).toBe(other === index);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused where there is no such entry', () => {
    expect(() => inclusionProof(5, 5, read)).toThrow(RangeError);
    expect(isIncluded(LEAVES[0] ?? '', 0, { size: 0, root: EMPTY_ROOT }, [])).toBe(false);
    expect(isIncluded(LEAVES[0] ?? '', 0.5, treeOf(1), [])).toBe(false);
  });
});

describe('a proof that a log only grew', () => {
  test('holds for every two sizes of one log', async () => {
    for (let size = 0; size <= LARGEST; size++) {
      for (let before = 0; before <= size; before++) {
        const proof = await consistencyProof(before, size, read);
        expect(isConsistent(treeOf(before), treeOf(size), proof)).toBe(true);
      }
    }
  });

  test('does not hold where the old log was another, at any two sizes', async () => {
    for (let size = 1; size <= LARGEST; size++) {
      for (let before = 1; before <= size; before++) {
        const proof = await consistencyProof(before, size, read);
        const other = { size: before, root: changed(ROOTS[before] ?? '') };
        expect(isConsistent(other, treeOf(size), proof)).toBe(false);
      }
    }
  });

  test('does not hold with a proof that was altered, cut or lengthened, or backwards', async () => {
    const anyPair = fc
      .integer({ min: 2, max: LARGEST })
      .chain((size) =>
        fc.tuple(fc.constant(size), fc.integer({ min: 1, max: size - 1 }), fc.nat()),
      );
    await fc.assert(
      fc.asyncProperty(anyPair, async ([size, before, at]) => {
        const proof = await consistencyProof(before, size, read);
        const [old, now] = [treeOf(before), treeOf(size)];
        const altered = proof.map((hash, n) => (n === at % proof.length ? changed(hash) : hash));
        expect(isConsistent(old, now, altered)).toBe(false);
        expect(isConsistent(old, now, proof.slice(1))).toBe(false);
        expect(isConsistent(old, now, proof.slice(0, -1))).toBe(false);
        expect(isConsistent(old, now, [...proof, now.root])).toBe(false);
        expect(isConsistent(now, old, proof)).toBe(false);
        expect(isConsistent(old, { ...now, root: changed(now.root) }, proof)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('is refused for a log that shrank', () => {
    expect(() => consistencyProof(6, 5, read)).toThrow(RangeError);
  });
});
