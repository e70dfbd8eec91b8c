export { type Frontier, grow, NO_LEAVES, rootOf } from './grow.ts';
export { EMPTY_ROOT, isHash } from './hash.ts';
export type { NodeAt } from './nodes.ts';
export { consistencyProof, inclusionProof, type ReadNodes } from './proofs.ts';
