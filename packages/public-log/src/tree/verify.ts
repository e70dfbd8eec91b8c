import { EMPTY_ROOT, isHash, nodeHash } from './hash.ts';

/** A tree by its size and root hash. */
export interface Tree {
  readonly size: number;
  readonly root: string;
}

/** Does the proof lead from this leaf, at this place, to the tree's root? (RFC 9162 §2.1.3.2) */
export function isIncluded(
  leaf: string,
  index: number,
  tree: Tree,
  proof: readonly string[],
): boolean {
  if (!isPlace(index) || !isPlace(tree.size) || index >= tree.size) return false;
  if (![leaf, ...proof].every(isHash)) return false;
  let [place, last, hash] = [index, tree.size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(beside, hash);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && hash === tree.root;
}

/** Does the proof show that the tree now begins with all of the tree before? (RFC 9162 §2.1.4.2) */
export function isConsistent(before: Tree, now: Tree, proof: readonly string[]): boolean {
  if (!isPlace(before.size) || !isPlace(now.size) || before.size > now.size) return false;
  if (before.size === now.size) return before.root === now.root && proof.length === 0;
  if (before.size === 0) return before.root === EMPTY_ROOT && proof.length === 0;
  if (!proof.every(isHash)) return false;
  const path = isPowerOfTwo(before.size) ? [before.root, ...proof] : [...proof];
  let [place, last] = [before.size - 1, now.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  const [first, ...rest] = path;
  if (first === undefined) return false;
  let [old, fresh] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      [old, fresh] = [nodeHash(beside, old), nodeHash(beside, fresh)];
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      fresh = nodeHash(fresh, beside);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && old === before.root && fresh === now.root;
}

function isPlace(n: number): boolean {
  return Number.isSafeInteger(n) && n >= 0;
}

function half(n: number): number {
  return Math.floor(n / 2);
}

function isPowerOfTwo(n: number): boolean {
  return Number.isInteger(Math.log2(n));
}
