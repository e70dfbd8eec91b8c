import { EMPTY_ROOT, nodeHash } from './hash.ts';
import { joinNodes, type NodeAt } from './nodes.ts';

/** All that is needed to add a leaf: the full subtrees that make up the tree, from left to right. */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly string[];
}

export const NO_LEAVES: Frontier = { size: 0, peaks: [] };

/** A full subtree that has come about, with its hash. */
export interface NewNode extends NodeAt {
  readonly hash: string;
}

/** The tree with one leaf more, and the subtrees this filled: the leaf itself first, at most log₂ n more. */
export function grow(
  { size, peaks }: Frontier,
  leaf: string,
): { readonly frontier: Frontier; readonly nodes: readonly NewNode[] } {
  const nodes: NewNode[] = [{ level: 0, index: size, hash: leaf }];
  const left = [...peaks];
  let hash = leaf;
  for (let level = 1, index = size; index % 2 === 1; level++) {
    index = (index - 1) / 2;
    hash = nodeHash(left.pop() ?? '', hash);
    nodes.push({ level, index, hash });
  }
  return { frontier: { size: size + 1, peaks: [...left, hash] }, nodes };
}

/** The root of the tree, 64 hex digits (RFC 9162 §2.1.1). */
export function rootOf({ size, peaks }: Frontier): string {
  return size === 0 ? EMPTY_ROOT : joinNodes(peaks);
}
