import { joinNodes, type NodeAt, nodesOf, type Range, splitOf } from './nodes.ts';

/** Finds the hashes of full subtrees, in the order asked for. */
export type ReadNodes = (nodes: readonly NodeAt[]) => Promise<readonly string[]>;

/**
 * That the leaf at `index` is in the tree of `size` leaves: hashes, lowest first (RFC 9162 §2.1.3.1).
 * Throws `RangeError` where there is no such leaf.
 */
export function inclusionProof(index: number, size: number, read: ReadNodes): Promise<string[]> {
  mustBeWithin(index >= 0 && index < size, index, size);
  return hashesOf(pathRanges(index, { from: 0, to: size }), read);
}

/**
 * That the tree of `size` leaves starts with the one of `before` leaves (RFC 9162 §2.1.4.1); nothing
 * needs proving where either is empty or both are the same. Throws `RangeError` where `before` is larger.
 */
export function consistencyProof(before: number, size: number, read: ReadNodes): Promise<string[]> {
  mustBeWithin(before >= 0 && before <= size, before, size);
  if (before === 0 || before === size) return Promise.resolve([]);
  return hashesOf(subproofRanges(before, { from: 0, to: size }, true), read);
}

/** PATH(m, D_n): the subtrees beside the way from the leaf to the root. */
function pathRanges(index: number, { from, to }: Range): Range[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  return index < middle
    ? [...pathRanges(index, { from, to: middle }), { from: middle, to }]
    : [...pathRanges(index, { from: middle, to }), { from, to: middle }];
}

/** SUBPROOF(m, D_n, b); `known` while the range starts where the old tree starts. */
function subproofRanges(before: number, { from, to }: Range, known: boolean): Range[] {
  if (before === to) return known ? [] : [{ from, to }];
  const middle = from + splitOf(to - from);
  return before <= middle
    ? [...subproofRanges(before, { from, to: middle }, known), { from: middle, to }]
    : [...subproofRanges(before, { from: middle, to }, false), { from, to: middle }];
}

/** One read for all ranges. */
async function hashesOf(ranges: readonly Range[], read: ReadNodes): Promise<string[]> {
  const parts = ranges.map(nodesOf);
  const hashes = await read(parts.flat());
  let start = 0;
  return parts.map(({ length }) => joinNodes(hashes.slice(start, (start += length))));
}

function mustBeWithin(is: boolean, place: number, size: number): void {
  if (!is) throw new RangeError(`There is no ${place} in a tree of ${size}.`);
}
