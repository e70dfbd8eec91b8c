export { solveChances } from './chances.ts';
export {
  type CommitmentInput,
  type DrawSecrets,
  prepareCommitment,
  shareCommitment,
} from './commit.ts';
export type { LabelEntry, LabelMap } from './commit-labels.ts';
export type { PersonSecret } from './commit-leaves.ts';
export { assembleRecord, drawFrom, recordText } from './draw-from.ts';
export {
  type CandidateFacts,
  type EligibilityRules,
  explain,
  isEligible,
  type Verdict,
} from './eligibility.ts';
export { checkFeasible } from './feasibility.ts';
export { InfeasibleError } from './leximin.ts';
export { inclusionProof, rootFromProof } from './merkle.ts';
export { type PrintableLottery, printableTickets } from './printable.ts';
export { type Receipt, receiptFor } from './receipt.ts';
export type {
  CommittedPart,
  DrawRecord,
  DrawResult,
  EntropySource,
  PublicCommitment,
  Replacement,
  Revealed,
} from './record.ts';
export { type DropOut, panelNow, replacementFor, withReplacement } from './replacement.ts';
export { type EntropyValues, revealEntropy, seedOf } from './seed.ts';
