import { nodeHash } from './hash.ts';

/** A full subtree: the leaves from `index · 2^level` on, 2^level of them. Its hash never changes. */
export interface NodeAt {
  readonly level: number;
  readonly index: number;
}

/** Leaves `from` (included) to `to` (not included). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The full subtrees that make up a range of the tree, from left to right; `from` starts a subtree. */
export function nodesOf({ from, to }: Range): NodeAt[] {
  const nodes: NodeAt[] = [];
  let start = from;
  while (start < to) {
    let level = 0;
    while (start % 2 ** (level + 1) === 0 && start + 2 ** (level + 1) <= to) level += 1;
    nodes.push({ level, index: start / 2 ** level });
    start += 2 ** level;
  }
  return nodes;
}

/** The hash over neighbouring full subtrees, given from left to right (RFC 9162 §2.1.1). */
export function joinNodes(hashes: readonly string[]): string {
  const last = hashes.at(-1);
  if (last === undefined) throw new RangeError('A range needs at least one leaf.');
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The largest power of two that is less than `n`, for n > 1: where a tree of n leaves is split. */
export function splitOf(n: number): number {
  let half = 1;
  while (half * 2 < n) half *= 2;
  return half;
}
